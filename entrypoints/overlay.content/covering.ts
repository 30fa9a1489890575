import type { Instead, OpenControl, OverlayView, PathLeg } from '@/lib/model/walked-path.ts';
import { coverOf, layerOf } from '@/lib/way/cover-of.ts';
import { type NextPress, pressInstead } from '@/lib/way/look-for-leg.ts';
import { openControls } from '@/lib/way/open-controls.ts';

interface CoveringWorld {
  readonly page: Document;
  /** Whether an element is what we drew. */
  readonly isOurs: (one: Element) => boolean;
  /** Which of the controls does what a leg ends with. */
  readonly ask: (leg: number, controls: readonly OpenControl[]) => Promise<Instead | null | undefined>;
  /** What was asked is known now: it is worth looking again. */
  readonly onTold: () => void;
}

/** Looks past what has opened over the next press. */
export interface Covering {
  /** The press itself where it can be made, else what does the same in what lies over it, else that it is covered. */
  past(next: NextPress, leg: PathLeg, view: Extract<OverlayView, { readonly isOver: false }>): NextPress;
}

export function createCovering({ page, isOurs, ask, onTold }: CoveringWorld): Covering {
  /** What was asked last, and what was told; undefined while it is asked. */
  let asked: { readonly key: string; told: Instead | null | undefined } = { key: '', told: null };

  return {
    past(next, leg, { path, stand }) {
      const { element: target } = next;
      const isPress = next.how === 'press' || next.how === 'follow';
      const cover = isPress && target ? coverOf(target, isOurs) : null;
      if (!cover || !target || !path || stand.at !== 'leg') return next;
      const { aliases } = path;
      const controls = openControls(cover, page, { aliases, isOurs });
      const plain = controls.map(({ words, to }): OpenControl => ({ words, to }));
      const key = JSON.stringify([stand.leg, plain]);
      if (key !== asked.key) {
        const asking: typeof asked = { key, told: undefined };
        asked = asking;
        void ask(stand.leg, plain)
          .catch(() => null)
          .then((told) => {
            asking.told = told ?? null;
            if (asked === asking) onTold();
          });
      }
      const found = asked.told && controls[asked.told.index];
      if (asked.told && found) {
        const layer = layerOf(found.element, target) ?? cover.layer;
        return pressInstead({ element: found.element, words: asked.told.words }, layer, { leg, step: next.step, aliases });
      }
      // A bar can be scrolled away from; a window has to be closed.
      return asked.told === null && cover.isTall ? { ...next, element: null, how: 'covered' } : next;
    },
  };
}
