import type { PageFacts } from '../model/page.ts';
import { endlessSpace } from './endless-space.ts';

/**
 * True when two addresses are two names of one page: the same content, and the same path but for `index.html`, a closing
 * slash or case; or both call the same address canonical and have one title and heading. Pages of a list are no twins,
 * though many shops call the first of them canonical for all.
 */
export function isTwin(page: PageFacts, known: PageFacts): boolean {
  if (page.fingerprint === known.fingerprint && plain(page.url) === plain(known.url)) return true;
  const canonical = page.canonical;
  if (canonical === null || (canonical !== known.url && canonical !== known.canonical)) return false;
  return page.title === known.title && mainHeading(page) === mainHeading(known) && !isPaged(page.url) && !isPaged(known.url);
}

function plain(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/(.)\/$/, '$1').toLowerCase()}${search}`;
}

function mainHeading(page: PageFacts): string {
  return page.headings.find((heading) => heading.level === 1)?.text ?? '';
}

function isPaged(address: string): boolean {
  return endlessSpace(address)?.kind === 'paged';
}
