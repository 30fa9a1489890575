import { isSameSite } from './site-scope.ts';
import { withoutSession } from './without-session.ts';

/** Which addresses belong to what is being read. */
export interface SiteAddresses {
  /** Whether an address is of an origin that is read: the tab's, or one the user allowed. */
  isRead(address: string): boolean;
  /** Another host of the same site, which is not read: noticed, and read once the user allows it. */
  isSibling(address: string): boolean;
  /**
   * The address under which this site knows a page. `http:` and `https:`, with and without `www.`, are names of one site: a link that
   * mixes them up leads here for every visitor, by a redirect. The number of a session is no part of it.
   */
  own(address: string): string;
}

/** `origin`: the tab's. `allowed`: further origins of the same site that are read. */
export function siteAddresses(origin: string, allowed: readonly string[]): SiteAddresses {
  const read = new Set([origin, ...allowed.filter((one) => isSameSite(one, origin))]);
  const { hostname, port } = new URL(origin);
  const bare = hostname.replace(/^www\./, '');
  const twins = port === '' ? [`http://${bare}`, `https://${bare}`, `http://www.${bare}`, `https://www.${bare}`] : [];
  const others = twins.filter((twin) => !read.has(twin));
  const originOf = (address: string) => /^[a-z]+:\/\/[^/?#]*/i.exec(address)?.[0] ?? '';
  return {
    isRead: (address) => read.has(originOf(address)),
    isSibling: (address) => !read.has(originOf(address)) && isSameSite(address, origin),
    own(address) {
      if (address.startsWith(`${origin}/`)) return withoutSession(address);
      const twin = others.find((one) => originOf(address) === one);
      return withoutSession(twin === undefined ? address : origin + address.slice(twin.length));
    },
  };
}
