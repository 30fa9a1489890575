import type { Device } from '@/lib/model/page.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { FakeLink } from '@/tests/fakes/site-reading.ts';
import type { MadePage, MadeSite } from './made-site.ts';

/** Where links are written down in a made site: `pages` are the pages' own. */
type Part = 'header' | 'footer' | 'pages';

/** One change of a site. */
export type Edit = (site: MadeSite) => MadeSite;

/** Pages of these paths are gone, and the links to them. */
export const withoutPages = (...paths: readonly string[]): Edit =>
  both(
    onLinks((links) => links.filter(({ to }) => !paths.includes(to))),
    (site) => ({ ...site, pages: Object.fromEntries(Object.entries(site.pages).filter(([path]) => !paths.includes(path))) }),
  );

/** No link in these parts leads there any more. */
export const unlinked = (path: string, from: Part | 'everywhere'): Edit =>
  onLinks(
    (links) => links.filter(({ to }) => to !== path),
    (part) => from === 'everywhere' || part === from,
  );

/** The links to these pages say only "more", and their addresses nothing. */
export const mute = (...paths: readonly string[]): Edit => {
  const moved = new Map(paths.map((path, at) => [path, `/p${at}`]));
  return both(
    onLinks((links) => links.map((link) => (moved.has(link.to) ? { ...link, words: 'more', to: moved.get(link.to) ?? link.to } : link))),
    (site) => ({ ...site, pages: Object.fromEntries(Object.entries(site.pages).map(([path, page]) => [moved.get(path) ?? path, page])) }),
  );
};

/** The footer links there instead of the header. */
export const toTheFooter = (path: string): Edit =>
  both(unlinked(path, 'header'), (site) => ({ ...site, footer: [...site.footer, { to: path, words: wordsOf(site.header, path) }] }));

/** No other link leads there. */
export const inTheFooterOnly = (path: string): Edit => both(toTheFooter(path), unlinked(path, 'pages'));

/** Instead of to these pages links lead to a hall, and that to them: a click more. */
export const throughHall = (...paths: readonly string[]): Edit =>
  both(
    onLinks((links) => {
      const [first, ...others] = links.filter(({ to }) => paths.includes(to));
      return first ? [...links.filter((link) => link !== first && !others.includes(link)), { ...first, to: '/hall' }] : links;
    }),
    (site) => ({ ...site, pages: { ...site.pages, '/hall': { links: paths.map((to) => ({ to, words: to })) } } }),
  );

/** The header's links stand behind a button. */
export const behindButton =
  (...devices: readonly Device[]): Edit =>
  (site) => ({ ...site, closedOn: devices });

/** More links in the header, and each leads to a page with nothing on it. */
export const withRivals =
  (...words: readonly string[]): Edit =>
  (site) => ({
    ...site,
    header: [...words.map((one, at) => ({ to: `/rival-${at}`, words: one })), ...site.header],
    pages: { ...site.pages, ...Object.fromEntries(words.map((one, at) => [`/rival-${at}`, { facts: { title: one } }])) },
  });

/** All pages of a kind, changed. */
export const onPages =
  (kind: PageKindId, change: (page: MadePage) => MadePage): Edit =>
  (site) => ({
    ...site,
    pages: Object.fromEntries(Object.entries(site.pages).map(([path, page]) => [path, page.kinds?.includes(kind) ? change(page) : page])),
  });

/** One change after the other. */
export const both =
  (...edits: readonly Edit[]): Edit =>
  (site) =>
    edits.reduce((done, edit) => edit(done), site);

function onLinks(change: (links: readonly FakeLink[]) => readonly FakeLink[], where: (part: Part) => boolean = () => true): Edit {
  return (site) => ({
    ...site,
    header: where('header') ? change(site.header) : site.header,
    footer: where('footer') ? change(site.footer) : site.footer,
    pages: where('pages')
      ? Object.fromEntries(Object.entries(site.pages).map(([path, page]) => [path, { ...page, links: change(page.links ?? []) }]))
      : site.pages,
  });
}

const wordsOf = (links: readonly FakeLink[], path: string): string => links.find(({ to }) => to === path)?.words ?? path;
