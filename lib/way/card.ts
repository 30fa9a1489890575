import type { Step } from '../model/audit-export.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { OverlayView, PathWish, WalkFigures } from '../model/walked-path.ts';
import { stepName } from '../model/step-name.ts';
import type { NextPress } from './look-for-leg.ts';
import { endButtons, nextWish } from './next-wish.ts';
import { sayCoverage, sayEnd, sayStep } from './say-step.ts';
import type { Sight } from './where-in-view.ts';

/** What a button of the card does. */
export type CardDeed =
  | { readonly kind: 'follow' }
  | { readonly kind: 'reach' }
  | { readonly kind: 'open' }
  | { readonly kind: 'from-here' }
  | { readonly kind: 'close' }
  | { readonly kind: 'go'; readonly leg: number }
  | { readonly kind: 'choose'; readonly wish: PathWish };

export interface CardButton {
  readonly label: string;
  readonly does: CardDeed;
  /** It leads on: the one that stands out. */
  readonly leads: boolean;
}

/** What the card says; words of the page among it are shown as they are. */
export interface Card {
  readonly state: 'step' | 'lost' | 'end' | 'none';
  /** "Quickest way to the cart, desktop". */
  readonly head: string;
  readonly title: string;
  /** A second line of the title, or null. */
  readonly more: string | null;
  /** Where it stands, or what else is to be said; null for nothing. */
  readonly line: string | null;
  readonly place: Step['place'] | null;
  /** What pressing does, where only the user may press. */
  readonly warns: string | null;
  readonly steps: readonly { readonly words: string; readonly is: 'done' | 'now' | 'next' }[];
  readonly end: { readonly words: string; readonly kind: PageKindId } | null;
  readonly figures: WalkFigures | null;
  readonly buttons: readonly CardButton[];
}

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

/** What was found of the next step on the page. */
export interface Found {
  readonly next: NextPress;
  /** Null where nothing was found to look at. */
  readonly sight: Sight | null;
}

/** The card for what the background says and what the page shows. `found` is null unless the tab stands on a leg. */
export function cardOf(view: OpenView, found: Found | null): Card {
  const { path, stand, wish } = view;
  const head = path ? headOf(path, wish.device) : say`The path on the page`;
  const blank = { head, more: null, place: null, warns: null, steps: [], end: null, figures: null };
  const refused = view.note ? said(sayCoverage[view.note]) : null;
  if (!path || view.note === 'no-way')
    return { ...blank, state: 'none', title: say`No way is known`, line: refused ?? said(sayCoverage['no-way']), buttons: backTo(view) };
  if (stand.at === 'end')
    return {
      ...blank,
      state: 'end',
      ...sayEnd(view, path, nextWish(view)?.label ?? null),
      figures: view.figures,
      buttons: endButtons(view),
    };
  const strip = stepsOf(view, found);
  if (stand.at === 'lost' || !found) {
    const at = stand.at === 'lost' ? firstStepOf(view, stand.back) : 1;
    const words = stand.at === 'lost' ? (path.legs[stand.back]?.steps.at(-1)?.words ?? '') : '';
    return {
      ...blank,
      ...strip,
      state: 'lost',
      title: say`You have left the path`,
      line: refused ?? (words === '' ? say`This page is not on it. Step ${at}.` : say`This page is not on it. Step ${at} was “${words}”.`),
      buttons: [
        ...backTo(view),
        ...(view.note === null ? [{ label: say`New path from here`, does: { kind: 'from-here' as const }, leads: true }] : []),
      ],
    };
  }
  const step = sayStep(view, path, { leg: stand.leg, found, first: firstStepOf(view, stand.leg) });
  return {
    ...blank,
    ...strip,
    state: 'step',
    ...step,
    ...(refused ? { line: refused } : {}),
    buttons: stepButtons(view, stand.leg, found),
  };
}

function headOf({ fromHere, goal }: NonNullable<OpenView['path']>, device: PathWish['device']): string {
  return fromHere ? say`Way from here to ${goal}, ${sayDevice(device)}` : say`Quickest way to ${goal}, ${sayDevice(device)}`;
}

/** Number of the first step of a leg, counted from 1. */
function firstStepOf({ path }: OpenView, leg: number): number {
  return (path?.legs.slice(0, leg).reduce((sum, { steps }) => sum + steps.length, 0) ?? 0) + 1;
}

function stepsOf(view: OpenView, found: Found | null): Pick<Card, 'steps' | 'end'> {
  const { path, stand } = view;
  if (!path) return { steps: [], end: null };
  const now =
    stand.at === 'leg' && found
      ? firstStepOf(view, stand.leg) - 1 + found.next.step
      : stand.at === 'lost'
        ? firstStepOf(view, stand.back) - 1
        : -1;
  const steps = path.legs.flatMap((leg) => leg.steps);
  return {
    steps: steps.map(({ words, action }, index) => ({
      words: (index === now && found?.next.words) || stepName({ words, action }),
      is: index < now ? 'done' : index === now ? 'now' : 'next',
    })),
    end: { words: path.kind === 'cart' ? say`Cart` : path.kind === 'checkout' ? say`Checkout` : say`There`, kind: path.kind },
  };
}

function stepButtons(view: OpenView, leg: number, { next, sight }: Found): readonly CardButton[] {
  const number = firstStepOf(view, leg) + next.step;
  const isAway = sight !== null && sight.is !== 'in-view';
  const back: readonly CardButton[] = leg > 0 ? [{ label: say`Back`, does: { kind: 'go', leg: leg - 1 }, leads: false }] : [];
  const legs = view.path?.legs ?? [];
  const isPut = legs[leg]?.does === 'puts';
  const skip: readonly CardButton[] =
    isPut && view.path?.end
      ? [
          {
            label: view.path.kind === 'cart' ? say`Skip to the cart page` : say`Skip to the end`,
            does: { kind: 'go', leg: legs.length },
            leads: false,
          },
        ]
      : [];
  if (isAway)
    return [
      ...back,
      {
        label: sight.is === 'above' || sight.is === 'below' ? say`Scroll to it` : say`Bring it into view`,
        does: { kind: 'reach' },
        leads: true,
      },
    ];
  switch (next.how) {
    case 'follow':
      return [...back, { label: say`Take step ${number}`, does: { kind: 'follow' }, leads: true }];
    case 'open':
      return [...back, { label: say`Open it`, does: { kind: 'open' }, leads: true }];
    case 'press':
    case 'choose':
    case 'point':
      return [...back, ...skip, { label: say`Go to it`, does: { kind: 'reach' }, leads: false }];
    case 'covered':
      return [...back, ...skip];
    case 'missing':
    case 'closed':
      return [...back, ...skip, { label: say`New path from here`, does: { kind: 'from-here' }, leads: skip.length === 0 }];
  }
}

function backTo(view: OpenView): readonly CardButton[] {
  const { path, stand } = view;
  if (!path || stand.at !== 'lost') return [{ label: say`Close`, does: { kind: 'close' }, leads: false }];
  return [{ label: say`Back to step ${firstStepOf(view, stand.back)}`, does: { kind: 'go', leg: stand.back }, leads: view.note !== null }];
}
