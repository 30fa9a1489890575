import { linksOf, type PageFacts } from './page.ts';

/** A page with fewer links and fewer words than these is an empty shell that scripts fill, or none yet. Judgement: a page without a menu and a paragraph. */
const shell = { links: 3, words: 40 } as const;

/** Whether a page holds next to nothing. */
export function isShell(page: PageFacts): boolean {
  return page.words < shell.words && linksOf(page).length < shell.links;
}
