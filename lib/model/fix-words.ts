import type { Effort, Fix } from './fix-schema.ts';
import type { NamedPage } from './fix.ts';
import { say } from './say.ts';

/** What a change takes, as it is said beside it. */
export const effortWords: { readonly [E in Effort]: string } = {
  link: 'a link',
  text: 'a text',
  pictures: 'pictures',
  'new-page': 'a new page',
  developer: 'a developer',
};

/** The first of several, and how many more. */
export function firstAndMore(pages: readonly NamedPage[]): string {
  const first = pages[0]?.name ?? '';
  return pages.length > 1 ? say`${first} and ${pages.length - 1} more` : first;
}

/** Places told of one fix. */
const mostPlaces = 10;

export const placesOf = (pages: readonly (NamedPage | null)[]): Fix['where'] =>
  pages.flatMap((page) => (page ? [{ url: page.url, selector: null, words: page.words }] : [])).slice(0, mostPlaces);
