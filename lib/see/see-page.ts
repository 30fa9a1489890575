import type { PageLayout } from '../model/layout.ts';
import { type SeeContext, viewPageInSteps } from './view-page.ts';

/**
 * Sees which links and controls of a laid-out page can be pressed at once, and what opens the others. Only looks: nothing of the page
 * is changed, pressed or waited for. A page that stands in no window, or is taken away on the way, has no layout: its answer has no elements. Never throws on
 * what stands in a page; only an address that is not http(s) is a caller's mistake and throws.
 */
export function seePage(document: Document, context: SeeContext): PageLayout {
  const steps = seePageInSteps(document, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, none of which holds the thread for long. */
export function* seePageInSteps(document: Document, context: SeeContext): Generator<void, PageLayout, void> {
  const { layout } = yield* viewPageInSteps(document, context);
  return layout;
}
