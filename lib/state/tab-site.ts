import { normalizeAddress } from '../model/address.ts';

/** The tab the popup was opened on; the address is null where the browser keeps it to itself. */
export interface Tab {
  readonly id: number;
  readonly url: string | null;
}

/** The origin of the site in the tab, or null when it holds no web page, or one that the browser closes to extensions. */
export function siteOf(tab: Tab): string | null {
  if (tab.url === null || !URL.canParse(tab.url)) return null;
  const url = new URL(tab.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return isExtensionShop(url) ? null : url.origin;
}

/** Source: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns (the store is closed to scripts). */
function isExtensionShop({ host, pathname }: URL): boolean {
  return host === 'chromewebstore.google.com' || (host === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

/** The address of the page in the tab, as pages are known by, when it is one of the site; null otherwise. */
export function pageOf(tab: Tab, origin: string): string | null {
  return siteOf(tab) === origin && tab.url !== null ? normalizeAddress(tab.url) : null;
}
