import type { ReadPage } from './site.ts';

/** A list and its further pages share a path, and a title by right. */
const pathOf = ({ facts }: ReadPage) => facts.url.replace(/[?#].*$/, '');

const isAlike = (page: ReadPage, other: ReadPage) => pathOf(page) === pathOf(other) || page.facts.fingerprint === other.facts.fingerprint;

/** Whether another of these pages, which is not the same in another view, is called as this one is. */
export function sharesTitle(pages: readonly ReadPage[]): (page: ReadPage) => boolean {
  const called = Map.groupBy(pages, ({ facts }) => facts.title.toLowerCase());
  return (page) => (called.get(page.facts.title.toLowerCase()) ?? []).some((other) => !isAlike(page, other));
}
