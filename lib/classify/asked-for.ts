import type { Link, PageFacts } from '../model/page.ts';
import type { PageAction } from '../model/site.ts';
import { isAppointmentForm } from './form-signs.ts';
import type { Purpose } from './tell-purpose.ts';

/** What is known of the places where one asks for something; left out while it is not known. */
export interface AskingContext {
  /** Addresses of pages on which one writes to the firm. */
  readonly contactPages?: ReadonlySet<string>;
  /** Addresses of pages on which appointments are made. */
  readonly bookingPages?: ReadonlySet<string>;
}

/** Addresses by which a link puts something into the cart. Sources: the shop systems' own link forms. */
export const addingAddress =
  /[?&]add[-_]?to[-_]?(cart|basket)\b|\/(cart|basket|warenkorb|panier|carrito)\/(add|adding)\b|[?&](action|act|do)=(add|buy_now|add_product)\b|checkout\/cart[./]add\b/;

/** "Order" that leads to where one writes to the firm, or makes an appointment, asks for something: nothing is bought by it. */
export function isAskedFor({ purpose }: Purpose, { to }: Pick<Link, 'to'>, { contactPages, bookingPages }: AskingContext): boolean {
  if ((purpose !== 'buy-now' && purpose !== 'add-to-cart') || addingAddress.test(to.toLowerCase())) return false;
  return (contactPages?.has(to) ?? false) || (bookingPages?.has(to) ?? false);
}

/** "Order" on a page with a form that asks for a day makes an appointment. */
export function withAppointments({ forms }: Pick<PageFacts, 'forms'>, actions: readonly PageAction[]): readonly PageAction[] {
  if (!forms.some(isAppointmentForm)) return actions;
  return actions.map((one) =>
    one.purpose === 'buy-now' && one.to === null ? { ...one, purpose: 'book', leadsTo: 'here', choices: 0 } : one,
  );
}
