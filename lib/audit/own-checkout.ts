import { matchWords } from '../classify/match-words.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { FormField } from '../model/page.ts';
import { isKind, type SiteReading } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';

/** What was learnt of the checkout when the user opened it; null where that did not happen. */
export function ownCheckout(
  { pages }: Pick<SiteReading, 'pages'>,
  { loggedIn, vocabulary }: { readonly loggedIn: AuditExport['session']['loggedIn']; readonly vocabulary: readonly LanguageWords[] },
): NonNullable<AuditExport['checkout']> | null {
  const own = pages.filter((page) => page.facts.source === 'tab' && isKind(page, 'checkout'));
  if (own.length === 0) return null;
  const fields = own.flatMap(({ facts }) => facts.forms.filter(({ place }) => place === 'main').flatMap((form) => form.fields));
  const texts = own.flatMap(({ facts }) => [facts.excerpt, ...[...facts.links, ...facts.controls].map(({ words }) => words)]);
  const saysGuest = texts.some((text) => matchWords(text, vocabulary).hits.some(({ key }) => key === 'guest-checkout'));
  return {
    pages: own.length,
    fields: fields.length,
    required: fields.filter(({ required }) => required).length,
    guest: saysGuest ? 'yes' : loggedIn === 'yes' ? 'not-known' : guestByFields(fields),
  };
}

/** An address that is asked for without a password is a guest's; a password alone is asked of those who have an account. */
function guestByFields(fields: readonly FormField[]): 'yes' | 'no' | 'not-known' {
  const asksPassword = fields.some(({ type, required }) => type === 'password' && required);
  const asksAddress = fields.some(({ type, name }) => type === 'email' || /mail|street|address|zip|postal|postcode|city|town/i.test(name));
  if (asksAddress && !asksPassword) return 'yes';
  return fields.some(({ type }) => type === 'password') ? 'no' : 'not-known';
}
