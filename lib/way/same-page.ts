import { normalizeAddress } from '../model/address.ts';
import type { WalkedPath } from '../model/walked-path.ts';

/**
 * Whether an address is a page of a path: by its own address or one that leads there, or with parameters of its own where the
 * page has none (a chosen colour, a list sorted otherwise).
 */
export function isSamePage(url: string, page: string, aliases: WalkedPath['aliases']): boolean {
  const here = normalizeAddress(url);
  if (here === null) return false;
  const known = aliases[here] ?? here;
  return known === (aliases[page] ?? page) || (!page.includes('?') && !page.includes('#') && bare(known) === bare(page));
}

/** Without parameters, and with or without a slash at its end. */
function bare(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '');
}
