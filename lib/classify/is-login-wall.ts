import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import type { PageFacts } from '../model/page.ts';

/**
 * Path parts, and parts of routes, of pages that are about one's own account: that these ask who one is is their work. Sources: the
 * routes of WooCommerce, Shopify, Magento, PrestaShop, OpenCart, Shopware and WordPress, and what they are called in the four languages.
 */
const ownPages =
  /^((my[-_]?)?(account|profile|orders?|addresses|downloads)|customer|users?|log[-_]?in|log[-_]?on|sign[-_]?in|auth|sso|oauth2?|password|passwort|wp-login|wp-admin|admin|(mein[-_]?)?(konto|kundenkonto)|anmelden|anmeldung|einloggen|(mon[-_]?)?compte|connexion|identification|(mi[-_]?)?cuenta|iniciar[-_]?sesion|acceso)(\.\w+)?$/i;

/**
 * Whether an address gave a log-in instead of what it is: it led to a page that only asks who one is. Not so for the log-in itself, and
 * for what belongs to one's account: a visitor who presses "My account" and is asked for a password is where they wanted to be.
 */
export function isLoginWall(page: PageFacts): boolean {
  return plain(page.requestedUrl) !== plain(page.url) && !isOwnPage(page.requestedUrl) && asksWhoOneIs(page);
}

function isOwnPage(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return [pathname, searchParams.get('route') ?? '', searchParams.get('controller') ?? ''].some((path) =>
    path.split('/').some((part) => ownPages.test(part)),
  );
}

/** Without what redirects tidy up: case, a closing slash. */
function plain(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname.replace(/\/$/, '')}${search}`.toLowerCase();
}
