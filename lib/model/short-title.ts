import { pathOf } from './path-of.ts';

interface Titled {
  readonly url: string;
  readonly title: string;
}

/** Between the name of a page and that of its site: a bar, a dash or a dot with space on both sides. */
const between = /\s+[|–—·•»-]\s+/u;

/** The parts of a title: the name of the page and that of its site. */
export const partsOfTitle = (title: string): readonly string[] => title.split(between);

/**
 * Titles without what many titles of the site share: "Assam | Alder & Leaf" is "Assam". A part counts as shared on 3 pages
 * and a fifth of all. The path stands for a page without a title.
 */
export function titleShortener(pages: readonly Titled[]): (page: Titled) => string {
  const times = new Map<string, number>();
  for (const { title } of pages) for (const part of new Set(partsOfTitle(title))) times.set(part, (times.get(part) ?? 0) + 1);
  const isShared = (part: string): boolean => (times.get(part) ?? 0) >= Math.max(3, pages.length / 5);
  return ({ url, title }) => {
    const own = partsOfTitle(title).filter((part) => !isShared(part));
    return own.join(' – ').trim() || title.trim() || pathOf(url);
  };
}
