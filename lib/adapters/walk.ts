import type { TurnReply, WalkerAnswer, WalkerName, WalkerOrder, WalkerTurn } from '../model/walking.ts';
import type { Connection } from '../ports/connection.ts';
import type { Sight } from '../ports/sight.ts';
import { askWhenOnline, noticeMs } from './ask-when-online.ts';
import type { Errand } from './carry-out.ts';

/** What a walker needs of the context it stands in. */
export interface WalkerWorld {
  readonly walker: WalkerName;
  readonly connection: Connection;
  readonly sight: Sight;
  /** Fetches; see carry-out.ts. */
  readonly carryOut: (order: WalkerOrder, errand: Pick<Errand, 'signal' | 'onReceived'>) => Promise<WalkerAnswer>;
  /** Rejects, or answers undefined, when the background was restarted meanwhile. */
  readonly turn: (turn: WalkerTurn) => Promise<TurnReply | undefined>;
  /** False once the extension that put us here is gone. */
  readonly isWanted: () => boolean;
  /** Aborts when the page goes away. */
  readonly signal: AbortSignal;
}

interface Brought {
  readonly answer: WalkerAnswer;
  /** See WalkerOrder. */
  readonly nth: number;
}

/** A background that gives no answer was killed, and is there again at the next word; one that fails is left alone, longer each time. */
const firstRetryMs = 300;
const longestRetryMs = 10_000;

/**
 * The hands: asks the background for orders, fetches and reads, brings answers until they are known to be stored.
 * Decides nothing. Resolves when it is dismissed, the page goes away or the extension is gone.
 */
export async function walk(world: WalkerWorld): Promise<void> {
  const { connection, sight } = world;
  const stop = new AbortController();
  const signal = AbortSignal.any([world.signal, stop.signal]);
  /** Brought back and not known to be stored; `carried` are on their way in a turn. */
  const unstored = new Map<string, Brought>();
  const carried = new Set<Brought>();
  const working = new Set<string>();
  /** Sent in full by the site and not told yet; losing a word of it only costs time. */
  let received: string[] = [];
  /** Pages that are here and not read yet. */
  let unread = 0;
  let audit: string | null = null;
  let turns = 0;
  let saidOffline = false;
  let wake = Promise.withResolvers<void>();
  const rouse = () => wake.resolve();
  connection.watch(rouse, signal);
  sight.watch(rouse, signal);
  signal.addEventListener('abort', rouse, { once: true });

  const work = async (order: WalkerOrder) => {
    let isHere = false;
    const onReceived = () => {
      received.push(order.url);
      isHere = true;
      unread += 1;
      // While others wait to be read, reading is what takes the time: the word goes with the next answer.
      if (unread <= 2) rouse();
    };
    const ask = () => world.carryOut(order, { signal, onReceived });
    const answer = await askWhenOnline(ask, { doubtMs, connection, signal }).catch(() => (signal.aborted ? null : unreadable(order)));
    working.delete(order.url);
    if (isHere) unread -= 1;
    if (!answer) return;
    unstored.set(order.url, { answer, nth: order.nth ?? 0 });
    rouse();
  };

  const sightNow = (): WalkerTurn['sight'] => {
    if (sight.isSeen()) return 'seen';
    return working.size > 0 && sight.waiting() >= working.size ? 'awaited' : 'hidden';
  };

  const carry = async (): Promise<TurnReply | undefined> => {
    const sent = [...unstored].filter(([, brought]) => !carried.has(brought));
    for (const [, brought] of sent) carried.add(brought);
    const answers = sent.map(([, { answer }]) => answer);
    const told = received;
    received = [];
    const online = connection.isOnline();
    saidOffline = !online;
    const holding = [...working, ...unstored.keys()];
    const reply = await world
      .turn({
        walker: world.walker,
        number: (turns += 1),
        audit,
        online,
        sight: sightNow(),
        answers,
        holding,
        received: told,
      })
      .catch(() => undefined);
    for (const [url, brought] of sent) {
      carried.delete(brought);
      // What was brought since for the same address, asked for again, is another answer.
      if (reply?.stored.includes(url) && unstored.get(url) === brought) unstored.delete(url);
    }
    if (reply) take(reply);
    return reply;
  };

  let retryMs = 0;
  try {
    while (!signal.aborted && world.isWanted()) {
      wake = Promise.withResolvers<void>();
      const first = await Promise.race([carry(), wake.promise.then(() => 'news' as const)]);
      if (first === undefined) {
        // The first time at once and by no timer: timers of hidden tabs may take a minute.
        if (retryMs > 0) await new Promise((resolve) => setTimeout(resolve, retryMs));
        retryMs = retryMs === 0 ? firstRetryMs : Math.min(longestRetryMs, retryMs * 2);
      } else if (first !== 'news') {
        retryMs = 0;
        if (saidOffline && !connection.isOnline() && !signal.aborted) await wake.promise;
      }
    }
  } finally {
    stop.abort();
  }

  function take(reply: TurnReply): void {
    if (reply.dismissed) return stop.abort();
    audit = reply.audit;
    for (const order of reply.orders) {
      const held = unstored.get(order.url);
      // Replies overtake each other: the word that an earlier answer is stored may come after the order to fetch anew.
      if (signal.aborted || working.has(order.url) || (held && held.nth >= (order.nth ?? 0)) || !world.isWanted()) continue;
      unstored.delete(order.url);
      working.add(order.url);
      void work(order);
    }
  }
}

/** A text that is not there is the most usual thing. */
function doubtMs(answer: WalkerAnswer): number | null {
  if (answer.kind === 'text') return answer.text === null ? 0 : null;
  if (answer.kind === 'layout') return answer.layouts.length === 0 ? 0 : null;
  return answer.kind === 'page' && answer.answer.outcome === 'failed' && answer.answer.reason === 'network' ? noticeMs : null;
}

/** Every order is answered, or its audit would wait for it for ever. */
function unreadable({ kind, url }: WalkerOrder): WalkerAnswer {
  if (kind === 'layout') return { kind, url, layouts: [] };
  return kind === 'text'
    ? { kind, url, text: null }
    : { kind, answer: { outcome: 'failed', url, reason: 'unreadable', status: null, detail: null, ms: 0, retryAfterMs: null } };
}
