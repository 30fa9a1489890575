import { pageNames, type NamedAudit } from '../../model/page-names.ts';
import { html, type Markup } from './markup.ts';
import { say } from '../../model/say.ts';

/** Characters of an address that are shown. */
const mostShown = 120;

/** Words of a site, in whatever direction they are written. */
export const siteWords = (words: string): Markup => html`<bdi>${words}</bdi>`;

/** An address as a link, where it is one of the web; anything else is text, whatever it begins with. */
export function pageLink(address: string, words = shortPath(address)): Markup {
  const url = URL.canParse(address) ? new URL(address) : null;
  const shown = siteWords(words === '' ? shortPath(address) : words);
  return url && /^https?:$/.test(url.protocol) ? html`<a href="${url.href}" rel="noreferrer noopener">${shown}</a>` : shown;
}

/** Writes a page as a link under its name. */
export type WriteLink = (url: string) => Markup;

/** Links to the pages of a check, each under the name that people have for it, else its path. */
export function namedLinks(audit: NamedAudit): WriteLink {
  const nameOf = pageNames(audit);
  return (url) => pageLink(url, nameOf(url) ?? shortPath(url));
}

/** Path and query, readable; "Home" for the root of a site; whom a letter goes to, and the number that is called. */
export function shortPath(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search, protocol } = new URL(address);
  if (/^(mailto|tel):$/.test(protocol)) return pathname;
  if (!/^https?:$/.test(protocol)) return address;
  const path = readable(`${pathname}${search}`);
  if (path === '/') return say`Home`;
  return path.length > mostShown ? `${path.slice(0, mostShown - 1)}…` : path;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
