import { acting, redirect } from '../server/answers.ts';
import type { Answer, Visit } from '../server/site.ts';
import { localPath } from './acts.ts';
import { addToCart } from './cart.ts';
import { findGood, goodAddress } from './goods/goods.ts';
import type { Session, SessionStore } from './shop-session.ts';

/** Takes in a form, changes the session, and says where to go next. */
type Form = (form: URLSearchParams, session: Session) => string;

const forms: Readonly<Record<string, Form>> = {
  '/cart/add': putIntoCart,
  '/cart/update': (form, session) => {
    for (const line of session.cart) line.quantity = wholeNumber(form.get(line.key), line.quantity);
    session.cart = session.cart.filter(({ quantity }) => quantity > 0);
    return '/cart';
  },
  '/checkout': (_, session) => {
    session.cart = [];
    return '/checkout/thank-you';
  },
  '/contact': (_, session) => thanked(session, 'Thank you. We answer within a day, Sundays excepted.', '/contact'),
  '/de/kontakt': (_, session) => thanked(session, 'Vielen Dank. Wir antworten innerhalb eines Tages.', '/de/kontakt'),
  '/newsletter': (_, session) => thanked(session, 'Welcome. The next letter leaves on the first of the month.', '/'),
  '/account/login': logIn,
  '/account/register': logIn,
};

/** Answers a POST: 303 to the next page. `undefined` where no form leads. */
export function takeForm(visit: Visit, sessions: SessionStore): Answer | undefined {
  const form = forms[visit.path];
  if (form === undefined) return undefined;
  const cookies: string[] = [];
  const next = form(visit.form, sessions.open(visit, cookies));
  return acting(`form ${visit.path}`, redirect(next, 303), cookies);
}

/** Back to where one came from, but for the gift card, which leads to the cart. An open choice leads to the product. */
function putIntoCart(form: URLSearchParams, session: Session): string {
  const good = findGood(form.get('product') ?? '');
  if (good === undefined) return '/shop';
  const options = good.choices.map((_, index) => form.get(`choice-${index}`) ?? '');
  const missing = good.choices.find((choice, index) => !choice.values.some(({ label }) => label === options[index]));
  if (missing !== undefined) return thanked(session, `Please choose first: ${missing.name}.`, goodAddress(good));
  addToCart(session, good, { options, quantity: Math.max(1, wholeNumber(form.get('quantity'), 1)) });
  if (form.has('wrap')) session.marks.push(`wrap ${good.slug}`);
  if (good.straightToCart) return '/cart';
  const back = localPath(form.get('back') ?? goodAddress(good));
  return thanked(session, back.startsWith('/de/') ? 'Liegt im Warenkorb.' : `${good.name} is in your basket.`, back);
}

function logIn(_: URLSearchParams, session: Session): string {
  session.loggedIn = true;
  return '/account';
}

function thanked(session: Session, notice: string, next: string): string {
  session.notice = notice;
  return next;
}

function wholeNumber(text: string | null, otherwise: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.min(99, Math.max(0, number));
}
