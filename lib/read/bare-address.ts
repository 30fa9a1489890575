import { normalizeAddress } from '../model/address.ts';
import type { OnlyKnownWords } from './only-known-words.ts';

/** Query parameters by which shop systems name a page, not a person or an order. */
const routing: ReadonlySet<string> = new Set(['route', 'controller', 'step', 'page', 'view', 'option', 'task', 'cl', 'fnc', 'dispatch']);

/**
 * An address without what may tell of a person or an order: parts of the path that are not made of known words become `~`, of the query
 * only a page's name is kept. Null where it is no address of a page. The same address always gives the same.
 */
export function bareAddress(url: string, only: OnlyKnownWords): string | null {
  const address = URL.parse(normalizeAddress(url) ?? '');
  if (!address) return null;
  const path = address.pathname
    .split('/')
    .map((part) => (part === '' || isKnown(decoded(part), only) ? part : '~'))
    .join('/');
  const query = [...address.searchParams].filter(([name, value]) => routing.has(name) && value !== '' && isKnown(value, only));
  return `${address.origin}${path}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
}

/** All of it is known words. */
export function isKnown(text: string, only: OnlyKnownWords): boolean {
  const letters = (one: string) => one.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return letters(only(text)).length === letters(text).length;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
