import { acting } from '../server/answers.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { takeAction } from './acts.ts';
import { takeForm } from './forms.ts';
import { notFound } from './pages/service-pages.ts';
import { shopFile } from './shop-files.ts';
import { findShopPage } from './shop-pages.ts';
import { createSessionStore } from './shop-session.ts';
import type { SessionStore } from './shop-session.ts';

/** "Alder & Leaf", a tea shop with a session per shopper. */
export function createTeashop(): Site {
  const sessions = createSessionStore();
  return {
    answer: (visit) => answer(visit, sessions),
    sessions: () => sessions.views(),
    reset: () => sessions.clear(),
  };
}

function answer(visit: Visit, sessions: SessionStore): Answer {
  const shopper = { visit, session: sessions.read(visit) };
  if (visit.method === 'POST') return signedIn(visit, sessions) ?? takeForm(visit, sessions) ?? notFound(shopper);
  return takeAction(visit, sessions) ?? shopFile(visit) ?? (findShopPage(visit.path) ?? notFound)(shopper);
}

/** For tests: makes the session of this cookie, or a new one, a customer's. */
function signedIn(visit: Visit, sessions: SessionStore): Answer | undefined {
  if (visit.path !== '/__login') return undefined;
  const cookies: string[] = [];
  sessions.open(visit, cookies).loggedIn = true;
  return acting('log-in', { status: 204, body: '', headers: {} }, cookies);
}
