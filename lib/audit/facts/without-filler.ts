import { isFillerPage, isFillerPassage } from '../../model/filler-text.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { ReadPage, SiteReading } from '../../model/site.ts';

/** What these are for is what they say: with a theme's sample on it, such a page answers, proves and teaches nothing. Others are for what one does there. */
const told: ReadonlySet<PageKindId> = new Set([
  'about',
  'team',
  'testimonials',
  'faq',
  'guarantee',
  'shipping-returns',
  'guide',
  'article',
  'first-visit',
  'press',
  'size-guide',
  'impact',
  'reports',
  'supporters',
]);

/** What only fills the space is proof of nothing: neither the page that is called "About us", nor a part of one. */
export function withoutFiller(reading: SiteReading): SiteReading {
  return { ...reading, pages: reading.pages.map(written) };
}

function written(page: ReadPage): ReadPage {
  const { facts, kinds, sections } = page;
  const passages = new Map(facts.passages.map((passage) => [passage.selector, passage]));
  const isFiller = isFillerPage(facts);
  // A part that is told by the whole page is as good as the page.
  const isFilled = (selector: string) => {
    const passage = passages.get(selector);
    return passage ? isFillerPassage(passage) : isFiller;
  };
  const hollow = isFiller ? kinds.flatMap(({ kind }) => (told.has(kind) ? [kind] : [])) : [];
  const kept = sections.filter(({ kind, selector }) => !(told.has(kind) && isFilled(selector)));
  if (hollow.length === 0 && kept.length === sections.length) return page;
  return { ...page, sections: kept, ...(hollow.length > 0 ? { hollow: [...(page.hollow ?? []), ...hollow] } : {}) };
}
