import type { PageKindId } from '../../../lib/model/page-kind.ts';
import { bookPage } from './book-page.ts';
import { frame, grid } from './frame.ts';
import { prose, range, shelfCount, usualBooks } from './goods.ts';
import { journalPage } from './journal-pages.ts';
import { plainPage } from './plain-pages.ts';
import { shelfPage } from './shelf-page.ts';

/** Every kind of page the store has, with a page of that kind. */
export const storeKinds: { readonly [K in PageKindId]?: RegExp } = {
  home: /^\/$/,
  catalog: /^\/shelf\/\d+/,
  product: /^\/book\/\d+$/,
  cart: /^\/cart$/,
  checkout: /^\/checkout$/,
  faq: /^\/faq$/,
  about: /^\/about$/,
  testimonials: /^\/kind-words$/,
  contact: /^\/contact$/,
  blog: /^\/journal/,
  article: /^\/journal\/\d+$/,
  guide: /^\/guides\//,
  'shipping-returns': /^\/shipping$/,
  guarantee: /^\/guarantee$/,
  privacy: /^\/privacy$/,
  terms: /^\/terms$/,
  account: /^\/account/,
  events: /^\/events/,
  team: /^\/about\/team$/,
  locations: /^\/visit$/,
};

/** The HTML at an address of the store, or null. */
export function storePage(url: URL, bookCount = usualBooks): string | null {
  const { pathname } = url;
  if (pathname === '/') return home();
  const numbered = /^\/(shelf|book)\/(\d+)$/.exec(pathname);
  if (!numbered) return plainPage(pathname) ?? journalPage(url);
  const at = Number(numbered[2]);
  if (numbered[1] === 'book') return at < bookCount ? bookPage(at, bookCount) : null;
  return at < shelfCount ? shelfPage(at, url, bookCount) : null;
}

function home(): string {
  const shown = range(24).map((at) => at * 83);
  return frame('Books for every shelf', `<h1>Books for every shelf</h1><p>${prose(50, 0)}</p><h2>New this week</h2>${grid(shown)}`, '/');
}
