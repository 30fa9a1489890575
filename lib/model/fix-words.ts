import type { Effort, Fix, SiteEdit } from './fix-schema.ts';
import type { MenuPlace, NamedPage } from './fix.ts';
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

/** Where a link stands that every page gets. */
export const sayEveryPage = (place: MenuPlace['place']): string => (place === 'menu' ? say`menu, every page` : say`header, every page`);

export const sayLinkFrom = (place: MenuPlace['place'], what: string): string =>
  place === 'menu' ? say`Link ${what} from the menu` : say`Link ${what} from the header`;

/** Places told of one fix. */
const mostPlaces = 10;

export const placesOf = (pages: readonly (NamedPage | null)[]): Fix['where'] =>
  pages.flatMap((page) => (page ? [{ url: page.url, selector: null, words: page.words }] : [])).slice(0, mostPlaces);

/** Why a change may cost a visitor a point or two who does not look for what it adds. */
export function whyLess(edits: readonly SiteEdit[]): string {
  return edits.some(({ edit }) => edit === 'add-link')
    ? say`one more link to choose from makes the others a little harder to find`
    : say`what it adds takes attention from what this visitor looks for`;
}
