import type { Browser, CookieData, Page } from 'puppeteer-core';
import type { SavedSession } from '../model/saved-session.ts';

/** What the browser holds of a site: the cookies it would send there, and the local storage of the page in the tab. */
export async function takeSession(browser: Browser, tab: Page, origin: string): Promise<SavedSession> {
  const { hostname } = new URL(origin);
  const cookies = (await browser.cookies()).filter(({ domain }) => reaches(domain, hostname));
  const isThere = URL.canParse(tab.url()) && new URL(tab.url()).origin === origin;
  return {
    format: 'floorwalker-session',
    version: 1,
    origin,
    savedAt: new Date().toISOString(),
    cookies: cookies.map(({ name, value, domain, path, expires, httpOnly, secure, sameSite }) => ({
      name,
      value,
      domain,
      path,
      expires,
      httpOnly: httpOnly ?? false,
      secure,
      ...(sameSite === 'Strict' || sameSite === 'Lax' || sameSite === 'None' ? { sameSite } : {}),
    })),
    localStorage: isThere ? await tab.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>) : {},
  };
}

/** Gives a saved session to the browser, before its site is opened in the tab for the first time. */
export async function giveSession(browser: Browser, tab: Page, { origin, cookies, localStorage: kept }: SavedSession): Promise<void> {
  if (cookies.length > 0) await browser.setCookie(...cookies.map((cookie) => cookie as CookieData));
  if (Object.keys(kept).length > 0) await tab.evaluateOnNewDocument(putIntoStorage, origin, kept);
}

/** Runs in each page before its own scripts. Once: what the site changes later stays. */
function putIntoStorage(origin: string, kept: Readonly<Record<string, string>>): void {
  const done = 'floorwalker-session';
  if (location.origin !== origin || sessionStorage.getItem(done)) return;
  sessionStorage.setItem(done, 'given');
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
}

function reaches(domain: string, hostname: string): boolean {
  const bare = domain.replace(/^\./, '');
  return hostname === bare || (domain.startsWith('.') && hostname.endsWith(domain));
}
