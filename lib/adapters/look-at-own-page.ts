import type { PageFacts } from '../model/page.ts';
import type { LookWish } from '../ports/tab-guide.ts';
import { onlyStructure } from '../read/only-structure.ts';
import { readMarkup } from './read-markup.ts';
import { markupOf } from './markup-of.ts';

/** What the page that stands in a document is made of, without anything of the person who has it open. Nothing is asked for. */
export async function lookAtOwnPage(document: Document, { phrases, address }: LookWish): Promise<PageFacts> {
  const page = await readMarkup({
    text: markupOf(document),
    requestedUrl: address,
    finalUrl: document.location.href,
    status: 200,
    charset: document.characterSet,
    cut: false,
    source: 'tab',
  });
  return onlyStructure(page, phrases, address);
}
