import type { PagesMet } from './pages-met.ts';
import { isKind, type ReadPage } from './site.ts';

/** Whether a list of goods says in its own words that nothing is in it, and shows nothing with a price; a page that is not there does not. */
export function saysItIsEmpty(page: ReadPage | undefined, says: PagesMet['says']): boolean {
  if (!page) return false;
  const { excerpt, headings, measures, tiles } = page.facts;
  return (
    isKind(page, 'catalog') &&
    measures.prices === 0 &&
    tiles.every(({ withPrice }) => withPrice === 0) &&
    [excerpt, ...headings.map(({ text }) => text)].some((text) => says(text, 'empty-list') > 0)
  );
}
