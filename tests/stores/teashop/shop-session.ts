import { randomUUID } from 'node:crypto';
import type { SessionView, Visit } from '../server/site.ts';

export interface CartLine {
  readonly key: string;
  readonly product: string;
  readonly options: readonly string[];
  quantity: number;
}

export interface Session {
  readonly id: string;
  cart: CartLine[];
  wishlist: string[];
  loggedIn: boolean;
  currency: 'GBP' | 'EUR';
  language: 'en' | 'de';
  /** What else was changed by asking for an address: votes, unsubscriptions, deleted addresses. */
  marks: string[];
  /** Shown once at the top of the next page. */
  notice: string | undefined;
}

export interface SessionStore {
  /** The session of a visit, or an empty one that is not kept. */
  read(visit: Visit): Session;
  /** The session of a visit; a new one is kept, and its cookie is added to `cookies`. */
  open(visit: Visit, cookies: string[]): Session;
  views(): Readonly<Record<string, SessionView>>;
  clear(): void;
}

const cookieName = 'alder_session';

export function createSessionStore(): SessionStore {
  const sessions = new Map<string, Session>();
  const known = (visit: Visit) => sessions.get(visit.cookies.get(cookieName) ?? '');
  return {
    read: (visit) => known(visit) ?? newSession(''),
    open(visit, cookies) {
      const session = known(visit) ?? newSession(randomUUID());
      if (!sessions.has(session.id)) {
        sessions.set(session.id, session);
        cookies.push(`${cookieName}=${session.id}; Path=/; HttpOnly; SameSite=Lax`);
      }
      return session;
    },
    views: () => Object.fromEntries([...sessions].map(([id, session]) => [id, viewOf(session)])),
    clear: () => sessions.clear(),
  };
}

function newSession(id: string): Session {
  return { id, cart: [], wishlist: [], loggedIn: false, currency: 'GBP', language: 'en', marks: [], notice: undefined };
}

function viewOf(session: Session): SessionView {
  const { loggedIn, currency, language } = session;
  const cart = session.cart.map(({ product, options, quantity }) => ({ product, options, quantity }));
  return { cart, wishlist: [...session.wishlist], loggedIn, currency, language, marks: [...session.marks] };
}
