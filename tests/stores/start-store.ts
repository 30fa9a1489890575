/**
 * Embedded stores: small web sites on loopback, at once demo, test fixture and playground.
 *
 * - `teashop`: "Alder & Leaf", a tea shop of some 90 pages in English and German, with a cart in a session, links
 *   that act on GET, filters and a calendar without end. What a visitor finds there stands in truth/teashop.json.
 * - `example`: a smaller tea shop of some 35 pages, of which the example of the first-run page is made.
 * - `practice`: "Rowan Physiotherapy", a service site of 14 pages that sells nothing; truth/practice.json.
 * - `trouble`: a site that misbehaves in every way listed in trouble/oddities.ts, all linked from its home page.
 * - `history`, `hash`, `parts`, `late`, `members`, `pressed`: "Fen Lamps", twelve pages that scripts draw, in six ways; truth/scripted.json.
 * - `pranks`: a shop drawn by scripts, each page of which does something it should not: scripted-trouble/.
 * - `hurdles`: "Hurdle Mugs", a shop of eight pages that puts in the way what can be measured: nameless, tiny and faint, windows, pushing.
 * - `staging`, `launched`: the tea shop on the last day, with all that launch/planted.ts lists, and as it is to be.
 * - `moody`: a site that asks to be left alone, for a moment or for good: trouble/refusals.ts.
 *
 * Play by hand: `node tests/stores/serve.ts teashop --port 4500`. In a test: `const shop = await startStore('teashop')`,
 * then `shop.origin` for a browser, `shop.loopbackOrigin` for Node's fetch, `shop.counters()`, `await shop.close()`.
 *
 * Over HTTP: `GET /__counters`, `POST /__reset`, and in the tea shop `POST /__login` (the session becomes a customer's).
 * After "add to cart" the tea shop leads back to the page one came from, with a notice that links to the cart; only
 * the gift card leads to the cart by itself. Sessions begin with the first request that changes something.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createExample } from './example/example-site.ts';
import { createHurdles } from './hurdles/hurdles.ts';
import { createPractice } from './practice/practice.ts';
import { createScripted } from './scripted/scripted.ts';
import type { Making } from './scripted/shop-script.ts';
import { createScriptedTrouble } from './scripted-trouble/scripted-trouble.ts';
import { createLaunched, createStaging } from './launch/launch-twins.ts';
import { file } from './server/answers.ts';
import { createCounter } from './server/counters.ts';
import type { Counters } from './server/counters.ts';
import { readVisit } from './server/read-visit.ts';
import { send } from './server/send.ts';
import type { Answer, Site, Visit } from './server/site.ts';
import { createTeashop } from './teashop/teashop.ts';
import { oddities } from './trouble/oddities.ts';
import { refusals } from './trouble/refusals.ts';
import { createTrouble } from './trouble/trouble.ts';

export type StoreName = 'teashop' | 'example' | 'practice' | 'trouble' | 'moody' | 'pranks' | 'hurdles' | 'staging' | 'launched' | Making;

export interface StoreOptions {
  /** 0 takes any free port. @default 0 */
  readonly port?: number;
  /** Added to every answer, to see what is under way at once. @default 0 */
  readonly latencyMs?: number;
  /** The host name in `origin`; the server answers to any. @default `<name>.localhost` */
  readonly host?: string;
  /** Whether the open server alone keeps the Node process alive. @default false */
  readonly keepsProcess?: boolean;
}

export interface StoreHandle {
  /** Such as `http://teashop.localhost:4500`, without a slash at the end; browsers resolve it, Node may not. */
  readonly origin: string;
  /** The same server as `http://127.0.0.1:4500`. */
  readonly loopbackOrigin: string;
  counters(): Counters;
  /** Forgets sessions and counts. */
  reset(): void;
  /** Ends open connections too. Closing twice does no harm. */
  close(): Promise<void>;
}

/** By name. */
export const sites: Readonly<Record<StoreName, () => Site>> = {
  teashop: createTeashop,
  example: createExample,
  practice: createPractice,
  trouble: () => createTrouble(oddities),
  history: () => createScripted('history'),
  hash: () => createScripted('hash'),
  parts: () => createScripted('parts'),
  late: () => createScripted('late'),
  members: () => createScripted('members'),
  pressed: () => createScripted('pressed'),
  pranks: createScriptedTrouble,
  hurdles: createHurdles,
  staging: createStaging,
  launched: createLaunched,
  moody: () => createTrouble(refusals),
};

/** Starts a store on 127.0.0.1. Rejects when the port is taken. */
export async function startStore(name: StoreName, options: StoreOptions = {}): Promise<StoreHandle> {
  const site = sites[name]();
  const counter = createCounter();
  const latencyMs = options.latencyMs ?? 0;
  const counters = () => counter.read(site.sessions());
  const reset = () => {
    site.reset();
    counter.reset();
  };

  const serve = async (visit: Visit): Promise<Answer> => {
    if (visit.path === '/__counters') return file('application/json', JSON.stringify(counters(), null, 2));
    if (visit.path === '/__reset' && visit.method === 'POST') {
      reset();
      return { status: 204, body: '', headers: {} };
    }
    if (visit.path.startsWith('/__')) return site.answer(visit);
    counter.began(visit);
    try {
      const answer = site.answer(visit);
      if (answer.acted !== undefined) counter.acted(answer.acted, visit);
      const delayMs = latencyMs + (answer.delayMs ?? 0);
      if (delayMs > 0) await pause(delayMs);
      return answer;
    } finally {
      counter.ended();
    }
  };

  const server = createServer((request, response) => {
    readVisit(request)
      .then(serve)
      .then(
        (answer) => send(response, answer),
        (error: unknown) => send(response, file('text/plain; charset=utf-8', String(error), 500)),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  if (options.keepsProcess !== true) server.unref();

  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${options.host ?? `${name}.localhost`}:${port}`,
    loopbackOrigin: `http://127.0.0.1:${port}`,
    counters,
    reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
