import type { Effort, Fix, SiteEdit } from './fix-schema.ts';
import type { MenuPlace, NamedPage } from './fix.ts';
import type { Device } from './page.ts';
import { said, say } from './say.ts';
import { visitorWords } from './visitor-words.ts';
import { visitorIds } from './visitor.ts';

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

/** Why a fix stands in the list though nobody gains a point by it on the device that is looked at; null where somebody does. */
export function whyNoGain(
  { gains, findings }: Pick<Fix, 'gains' | 'findings'>,
  device: Device,
  titles: ReadonlyMap<string, string>,
): string | null {
  const gainers = (on: Device) => visitorIds.flatMap((id) => ((gains[id][on] ?? 0) > 0 ? [{ id, gain: gains[id][on] ?? 0 }] : []));
  if (gainers(device).length > 0) return null;
  const other: Device = device === 'desktop' ? 'phone' : 'desktop';
  const there = gainers(other).map(({ id, gain }) => `${said(visitorWords[id].name)} +${gain}`);
  if (there.length > 0)
    return other === 'phone' ? say`It gains on a phone: ${there.join(', ')}.` : say`It gains on desktop: ${there.join(', ')}.`;
  const found = findings.flatMap((id) => titles.get(id) ?? []);
  return found.length > 0 ? say`No score rests on it; it answers what was found: ${found.join(' ')}` : null;
}
