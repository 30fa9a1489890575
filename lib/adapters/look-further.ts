import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';
import type { AxeOn } from '../ports/axe.ts';
import { looksOf } from '../see/looks-of.ts';
import { withBarriers } from '../see/with-barriers.ts';
import { askAxe } from './ask-axe.ts';
import { createBreather } from './breather.ts';

/** What is looked for beside the ways through a page that stands laid out. */
export interface FurtherLook {
  readonly elementOf: ReadonlyMap<SeenElement | Opener, Element>;
  /** Null where axe-core is not asked, or could not be had. */
  readonly axeOn: AxeOn | null;
}

/** On one screen; what is not done by then is not known. */
const longestMs = 3_000;

/** How a laid-out page looks, and what axe-core says of its links and buttons. Never throws on what stands in a page. */
export async function lookFurther(layout: PageLayout, document: Document, { elementOf, axeOn }: FurtherLook): Promise<PageLayout> {
  const looks = await measured(document, layout);
  const seen = looks ? { ...layout, looks } : layout;
  const view = document.defaultView;
  if (!axeOn || !view) return seen;
  try {
    const elements = [...elementOf].filter(([part]) => !('state' in part) || part.state !== 'absent').map(([, element]) => element);
    return withBarriers(seen, await askAxe(axeOn(view), elements, document), elementOf);
  } catch {
    return seen;
  }
}

async function measured(document: Document, { device }: PageLayout): Promise<PageLayout['looks'] | null> {
  const breathe = createBreather();
  const end = performance.now() + longestMs;
  try {
    const steps = looksOf(document, device);
    while (performance.now() < end) {
      await breathe();
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch {
    // A page may be taken away while it is looked at.
  }
  return null;
}
