import type { PageFacts } from '../model/page.ts';

/** True when two addresses are two names of one page: same content, and the same path but for `index.html`, a closing slash or case, or the one calls the other canonical. */
export function isTwin(page: PageFacts, known: PageFacts): boolean {
  if (page.fingerprint !== known.fingerprint) return false;
  return plain(page.url) === plain(known.url) || (page.canonical !== null && page.canonical === known.url);
}

function plain(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/(.)\/$/, '$1').toLowerCase()}${search}`;
}
