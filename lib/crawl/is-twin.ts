import type { PageFacts } from '../model/page.ts';

/**
 * True when two addresses are two names of one page: the same content, and the same path but for `index.html`, a closing
 * or doubled slash or case (a route in the fragment is part of it); or both call the same address canonical and say the same: many
 * shops call the first page of a list canonical for all its pages, and hang the list's own parameters on its products.
 */
export function isTwin(page: PageFacts, known: PageFacts): boolean {
  if (page.fingerprint === known.fingerprint && plain(page.url) === plain(known.url)) return true;
  const canonical = page.canonical;
  return canonical !== null && (canonical === known.url || canonical === known.canonical) && spoken(page) === spoken(known);
}

/** True when a script's router knows no such page and shows the start instead: the same content, drawn, at whatever address. */
export function isStartAgain(page: PageFacts, known: PageFacts, start: string): boolean {
  return page.source !== 'static' && page.words > 0 && known.url === start && page.fingerprint === known.fingerprint;
}

function plain(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return `${pathname
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
    .toLowerCase()}${search}${hash.replace(/\/$/, '')}`;
}

/** What a visitor reads of a page at a glance; addresses, which differ between twins, left out. */
function spoken(page: PageFacts): string {
  const links = page.links.filter(({ place }) => place === 'main' || place === 'hero').map(({ words }) => words);
  return [page.title, ...page.headings.map(({ text }) => text), ...links].join('\n');
}
