import type { TurnReply, WalkerAnswer, WalkerName, WalkerOrder, WalkerTurn } from '../model/walking.ts';
import { fetchPage, fetchText } from './fetch-page.ts';

/** What a walker needs of the context it stands in. */
export interface WalkerWorld {
  readonly walker: WalkerName;
  readonly origin: string;
  /** Rejects, or answers undefined, when the background was restarted meanwhile. */
  readonly turn: (turn: WalkerTurn) => Promise<TurnReply | undefined>;
  /** False once the extension that put us here is gone. */
  readonly isWanted: () => boolean;
  /** Aborts when the page goes away. */
  readonly signal: AbortSignal;
}

/** Between two tries to reach a background that does not answer. */
const retryMs = 300;

/**
 * The hands: asks the background for orders, fetches and reads, brings answers until they are known to be stored.
 * Decides nothing. Resolves when it is dismissed, the page goes away or the extension is gone.
 */
export async function walk(world: WalkerWorld): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([world.signal, stop.signal]);
  /** Brought back and not known to be stored; `carried` are on their way in a turn. */
  const unstored = new Map<string, WalkerAnswer>();
  const carried = new Set<string>();
  const working = new Set<string>();
  /** Sent in full by the site and not told yet; losing a word of it only costs time. */
  let received: string[] = [];
  let wake = Promise.withResolvers<void>();

  const work = async (order: WalkerOrder) => {
    const onReceived = () => {
      received.push(order.url);
      wake.resolve();
    };
    const answer = await carryOut(order, { origin: world.origin, signal, onReceived }).catch(() => null);
    working.delete(order.url);
    if (!answer) return;
    unstored.set(order.url, answer);
    wake.resolve();
  };

  const carry = async (): Promise<TurnReply | undefined> => {
    const urls = [...unstored.keys()].filter((url) => !carried.has(url));
    for (const url of urls) carried.add(url);
    const answers = urls.flatMap((url) => unstored.get(url) ?? []);
    const told = received;
    received = [];
    const reply = await world.turn({ walker: world.walker, answers, received: told }).catch(() => undefined);
    for (const url of urls) carried.delete(url);
    if (reply) take(reply);
    return reply;
  };

  try {
    while (!signal.aborted && world.isWanted()) {
      const first = await Promise.race([carry(), wake.promise.then(() => 'news' as const)]);
      wake = Promise.withResolvers<void>();
      if (first === undefined) await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  } finally {
    stop.abort();
  }

  function take(reply: TurnReply): void {
    if (reply.dismissed) return stop.abort();
    for (const url of reply.stored) unstored.delete(url);
    for (const order of reply.orders) {
      if (signal.aborted || working.has(order.url) || unstored.has(order.url) || !world.isWanted()) continue;
      working.add(order.url);
      void work(order);
    }
  }
}

async function carryOut(
  order: WalkerOrder,
  { origin, signal, onReceived }: { readonly origin: string; readonly signal: AbortSignal; readonly onReceived: () => void },
): Promise<WalkerAnswer> {
  return order.kind === 'page'
    ? { kind: 'page', answer: await fetchPage(order.url, { origin, signal, onReceived, as: order.as }) }
    : { kind: 'text', url: order.url, text: await fetchText(order.url, signal, order.as) };
}
