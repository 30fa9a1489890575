import { tellCart } from '../classify/tell-cart.ts';
import { tellConsent } from '../classify/tell-consent.ts';
import { tellLogin } from '../classify/tell-login.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { ReadAs } from '../model/settings.ts';
import type { SiteReading } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';

/** In what state the site was read, as far as its pages tell. */
export function sessionOf(reading: SiteReading, vocabulary: readonly LanguageWords[], as: ReadAs): AuditExport['session'] {
  const facts = reading.pages.map((page) => page.facts);
  const start = facts.find((page) => page.url === reading.start || page.requestedUrl === reading.start) ?? facts[0] ?? null;
  const { loggedIn, admin } = tellLogin(facts, start, vocabulary);
  // Who brings no cookies has neither a login nor a cart, whatever the pages leave open.
  const unsaid = as === 'stranger' && facts.length > 0;
  return {
    as,
    loggedIn: unsaid && loggedIn === 'not-known' ? 'no' : loggedIn,
    admin,
    language: start?.language ?? facts.find(({ language }) => language !== null)?.language ?? null,
    // What the user did after the check is no state it was read in.
    cart:
      tellCart(
        reading.pages.filter((page) => page.facts.source !== 'tab'),
        vocabulary,
      ) ?? (unsaid ? 'empty' : 'not-known'),
    consent: tellConsent(facts),
  };
}
