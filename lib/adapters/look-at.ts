import { type PageView, type SeeContext, viewPageInSteps } from '../see/view-page.ts';
import { createBreather } from './breather.ts';

/** On one screen. Judgement: ten times what large pages take. */
const longestMs = 8_000;

/** Looks at a page that is laid out, giving way to it in between; null when there is more to look at than time. */
export async function lookAt(document: Document, context: SeeContext): Promise<PageView | null> {
  const breathe = createBreather();
  const steps = viewPageInSteps(document, context);
  const end = performance.now() + longestMs;
  while (performance.now() < end) {
    await breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
  return null;
}
