import type { Page } from 'puppeteer-core';

/** How sites call the page that asks who one is, in our four languages. */
const logInPath = /log-?_?in|sign-?_?in|password|passwort|anmeld|connexion|identification|acceder|iniciar|sso|auth|session/i;

/** Whether the site showed its log-in page instead of the one that was asked for: led elsewhere, to a field for a password. */
export async function asksToLogIn(page: Page, address: string): Promise<boolean> {
  const [asked, shown] = [new URL(address), new URL(page.url())];
  if (asked.origin === shown.origin && asked.pathname === shown.pathname) return false;
  if (!logInPath.test(`${shown.host}${shown.pathname}`)) return false;
  return page.evaluate(() => [...document.querySelectorAll('input[type=password]')].some((field) => field.getClientRects().length > 0));
}
