import type { Clock } from '../ports/clock.ts';
import { hungAnswer } from '../model/hung-answer.ts';
import type { PageRenderer } from '../ports/page-renderer.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import { watchHung } from './watch-hung.ts';
import type { TurnReply, WalkerAnswer, WalkerName, WalkerOrder, WalkerTurn } from '../model/walking.ts';

/** Between an audit that asks for pages and the walker in the tab that fetches them. */
export interface WalkerDesk {
  readonly source: RevisitingSource;
  readonly renderer: PageRenderer;
  /** Takes a walker's answers (already stored), gives it orders; holds the reply until there are some. */
  turn(turn: WalkerTurn): Promise<TurnReply>;
  /** When a walker was last heard of, or null. */
  readonly heardAt: number | null;
  /** Sends every walker away. */
  close(): void;
}

/** A held reply is given empty-handed after this, so that the walker asks again: well under what browsers allow a message to hang. */
const longestHoldMs = 20_000;
/** While it draws, the walker is to be heard of sooner: pages that are drawn run on the thread it stands on. */
const drawingHoldMs = 3_000;

interface Wish {
  readonly order: WalkerOrder;
  readonly settle: (answer: WalkerAnswer) => void;
  readonly onReceived: () => void;
  /** Token of the walker it was given to, or null. */
  givenTo: string | null;
}

/** The desk of one audit. */
export function createWalkerDesk(auditId: string, clock: Clock): WalkerDesk {
  const wishes = new Map<string, Wish>();
  /** How often each was answered. */
  const answered = new Map<string, number>();
  const closed = new AbortController();
  let newest: WalkerName | null = null;
  let heardAt: number | null = null;
  let isSeen = true;
  let isOnline = true;
  let bell = Promise.withResolvers<void>();
  const ring = () => {
    bell.resolve();
    bell = Promise.withResolvers<void>();
  };

  const isDrawing = () => Array.from(wishes.values()).some((one) => one.givenTo !== null && isDrawn(one.order));
  const watch = watchHung(clock, { isDrawing: () => isSeen && isOnline && isDrawing(), signal: closed.signal }, () => {
    for (const [key, one] of wishes) {
      if (one.givenTo === null || !isDrawn(one.order)) continue;
      wishes.delete(key);
      one.settle(hungAnswer(one.order));
    }
  });
  const nthOf = (key: string) => (answered.has(key) ? { nth: answered.get(key) ?? 0 } : {});
  const wish = (order: WalkerOrder, signal: AbortSignal, onReceived: () => void = () => undefined): Promise<WalkerAnswer> =>
    new Promise((settle, reject) => {
      const key = keyOf(order.kind, order.url);
      const stop = () => {
        wishes.delete(key);
        reject(signal.reason);
      };
      if (signal.aborted) return stop();
      signal.addEventListener('abort', stop, { once: true });
      const done = (answer: WalkerAnswer) => {
        signal.removeEventListener('abort', stop);
        settle(answer);
      };
      wishes.set(key, { order: { ...order, ...nthOf(key) }, settle: done, onReceived, givenTo: null });
      ring();
    });

  const takeOrders = (walker: WalkerName): readonly WalkerOrder[] => {
    const orders: WalkerOrder[] = [];
    for (const waiting of wishes.values()) {
      if (waiting.givenTo === walker.token) continue;
      waiting.givenTo = walker.token;
      orders.push(waiting.order);
    }
    if (orders.some(isDrawn)) watch.begin();
    return orders;
  };

  return {
    source: {
      async read(url, signal, { onReceived, as, etag, draw } = {}) {
        const order = { kind: 'page', url, ...(as ? { as } : {}), ...(etag ? { etag } : {}), ...(draw ? { draw } : {}) } as const;
        const answer = await wish(order, signal, onReceived);
        if (answer.kind === 'unchanged') return { outcome: 'unchanged', url, ms: answer.ms };
        return answer.kind === 'page'
          ? answer.answer
          : { outcome: 'failed', url, reason: 'network', status: null, detail: null, ms: 0, retryAfterMs: null };
      },
      async readText(url, signal, { as } = {}) {
        const answer = await wish({ kind: 'text', url, ...(as ? { as } : {}) }, signal);
        return answer.kind === 'text' ? answer.text : null;
      },
    },
    renderer: {
      async layOut(url, signal, { as, ...how } = {}) {
        const answer = await wish({ kind: 'layout', url, ...(as ? { as } : {}), ...how }, signal);
        return answer.kind === 'layout' ? answer.layouts : [];
      },
      isSeen: () => isSeen,
    },
    async turn({ walker, online, sight, answers, holding, received }) {
      const stored = answers.map((answer) => (answer.kind === 'page' ? answer.answer.url : answer.url));
      for (const answer of answers) {
        const key = keyOf(answer.kind, answer.kind === 'page' ? answer.answer.url : answer.url);
        wishes.get(key)?.settle(answer);
        if (wishes.delete(key)) answered.set(key, (answered.get(key) ?? 0) + 1);
      }
      const held = new Set(holding);
      for (const lost of wishes.values()) if (lost.givenTo === walker.token && !held.has(lost.order.url)) lost.givenTo = null;
      for (const url of received) wishes.get(keyOf('page', url))?.onReceived();
      if (closed.signal.aborted || (newest && newest.token !== walker.token && newest.since > walker.since))
        return { audit: auditId, orders: [], stored, dismissed: true };
      newest = walker;
      isSeen = sight === 'seen';
      isOnline = online;
      watch.heard();
      heardAt = clock.now();
      // Whoever waits from an earlier turn, this walker or an older one, is let go.
      ring();
      if (!online) return { audit: auditId, orders: [], stored, dismissed: false };
      const until = clock.now() + (isDrawing() ? drawingHoldMs : longestHoldMs);
      let orders = takeOrders(walker);
      const hold = new AbortController();
      while (orders.length === 0 && newest.token === walker.token && !closed.signal.aborted && clock.now() < until) {
        const rung = bell.promise;
        await Promise.race([rung, clock.wait(until - clock.now(), hold.signal).catch(() => undefined)]);
        orders = takeOrders(walker);
        if (orders.length === 0) break;
      }
      hold.abort();
      heardAt = clock.now();
      return { audit: auditId, orders, stored, dismissed: closed.signal.aborted || newest.token !== walker.token };
    },
    get heardAt() {
      return heardAt;
    },
    close() {
      closed.abort();
      ring();
    },
  };
}

/** Its scripts run in the tab's thread. Where only an empty page would be drawn, silence is mostly a slow site's. */
const isDrawn = ({ draw, live }: WalkerOrder) => draw === 'always' || draw === 'compare' || live !== undefined;

/** That a page is unchanged answers an order for the page. */
const keyOf = (kind: WalkerAnswer['kind'], url: string) => `${kind === 'unchanged' ? 'page' : kind} ${url}`;
