import type { SiteReading } from '../model/site.ts';

/** Addresses that are or may be lists of products, and that were left out because there are many of them or the budget was spent. */
export function unreadLists({ unread }: Pick<SiteReading, 'unread'>): ReadonlySet<string> {
  const left = unread.filter(
    ({ reason, expected }) => (reason === 'budget' || reason === 'more-of-the-same') && (expected === null || expected.includes('catalog')),
  );
  return new Set(left.map(({ url }) => url));
}
