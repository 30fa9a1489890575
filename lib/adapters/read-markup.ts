import type { Markup } from '../model/markup.ts';
import type { PageFacts } from '../model/page.ts';
import { readPageInSteps } from '../read/read-page.ts';
import { createBreather } from './breather.ts';

/** Makes facts of markup. Needs a DOM: a page, Firefox's background, or Chrome's offscreen document. */
export async function readMarkup({ text, ...answer }: Markup): Promise<PageFacts> {
  const breathe = createBreather();
  const document = new DOMParser().parseFromString(text, 'text/html');
  const steps = readPageInSteps(document, answer);
  for (;;) {
    await breathe();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
