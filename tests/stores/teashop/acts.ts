import { acting, redirect } from '../server/answers.ts';
import type { Answer, Visit } from '../server/site.ts';
import { addToCart, preselectedOptions } from './cart.ts';
import { twins } from './words/twins.ts';
import { goodAddress, goods } from './goods/goods.ts';
import type { Session, SessionStore } from './shop-session.ts';

/** Changes the session and says where to go next. */
type Act = (visit: Visit, session: Session) => string;

/** Links that act on a plain GET, as live shop software has them; by the parameter that any page may carry. */
const byParameter: Readonly<Record<string, Act>> = {
  'add-to-cart': (visit, session) => {
    const good = goods.find(({ id }) => String(id) === visit.query.get('add-to-cart'));
    const options = good && preselectedOptions(good);
    if (good === undefined || options === undefined) return good ? goodAddress(good) : visit.path;
    addToCart(session, good, { options, quantity: 1 });
    session.notice = `${good.name} is in your basket.`;
    return without(visit, 'add-to-cart');
  },
  currency: (visit, session) => {
    session.currency = visit.query.get('currency') === 'EUR' ? 'EUR' : 'GBP';
    return without(visit, 'currency');
  },
  lang: (visit, session) => {
    session.language = visit.query.get('lang') === 'de' ? 'de' : 'en';
    return (session.language === 'de' ? twins.get(visit.path) : undefined) ?? without(visit, 'lang');
  },
};

const byPath: readonly { readonly name: string; readonly path: RegExp; readonly act: Act }[] = [
  {
    name: 'remove-from-cart',
    path: /^\/cart\/remove$/,
    act: (visit, session) => {
      session.cart = session.cart.filter(({ key }) => key !== visit.query.get('key'));
      return '/cart';
    },
  },
  { name: 'log-out', path: /^\/(logout|account\/logout|my\/see-you-soon)$/, act: (_, session) => logOut(session) },
  {
    name: 'add-to-wishlist',
    path: /^\/wishlist\/add\/[\w-]+$/,
    act: (visit, session) => {
      const slug = lastSegment(visit);
      if (!session.wishlist.includes(slug)) session.wishlist.push(slug);
      return '/wishlist';
    },
  },
  {
    name: 'remove-from-wishlist',
    path: /^\/wishlist\/remove\/[\w-]+$/,
    act: (visit, session) => {
      session.wishlist = session.wishlist.filter((slug) => slug !== lastSegment(visit));
      return '/wishlist';
    },
  },
  {
    name: 'unsubscribe',
    path: /^\/newsletter\/unsubscribe$/,
    act: (visit, session) =>
      noted(session, `unsubscribe ${visit.query.get('token')}`, { notice: 'You will not hear from us again.', next: '/' }),
  },
  {
    name: 'vote',
    path: /^\/vote$/,
    act: (visit, session) => {
      const article = visit.query.get('article') ?? '';
      return noted(session, `vote ${article} ${visit.query.get('answer')}`, {
        notice: 'Thank you, that helps us.',
        next: `/journal/${article}`,
      });
    },
  },
  {
    name: 'review-helpful',
    path: /^\/reviews\/helpful$/,
    act: (visit, session) =>
      noted(session, `helpful ${visit.query.get('review')}`, { notice: 'Noted, thank you.', next: localPath(visit.query.get('back')) }),
  },
  {
    name: 'delete-address',
    path: /^\/account\/address\/\d+$/,
    act: (visit, session) =>
      noted(session, `delete address ${lastSegment(visit)}`, { notice: 'The address was deleted.', next: '/account' }),
  },
];

/** Carries out a GET that acts; `undefined` for one that only reads. */
export function takeAction(visit: Visit, sessions: SessionStore): Answer | undefined {
  const found = findAct(visit);
  if (found === undefined) return undefined;
  const cookies: string[] = [];
  const session = sessions.open(visit, cookies);
  const next = found.act(visit, session);
  if (found.name === 'lang') cookies.push(`lang=${session.language}; Path=/; SameSite=Lax`);
  return acting(found.name, redirect(next), cookies);
}

function findAct(visit: Visit): { readonly name: string; readonly act: Act } | undefined {
  for (const [name, act] of Object.entries(byParameter)) if (visit.query.has(name)) return { name, act };
  return byPath.find(({ path }) => path.test(visit.path));
}

/** A path of this shop, whatever was asked for. */
export function localPath(path: string | null): string {
  return path !== null && /^\/(?![/\\])/.test(path) ? path : '/';
}

function without(visit: Visit, parameter: string): string {
  const query = new URLSearchParams(visit.query);
  query.delete(parameter);
  return query.size === 0 ? visit.path : `${visit.path}?${query}`;
}

function logOut(session: Session): string {
  session.loggedIn = false;
  session.notice = 'You are logged out.';
  return '/';
}

function noted(session: Session, mark: string, after: { readonly notice: string; readonly next: string }): string {
  session.marks.push(mark);
  session.notice = after.notice;
  return after.next;
}

function lastSegment(visit: Visit): string {
  return visit.path.split('/').at(-1) ?? '';
}
