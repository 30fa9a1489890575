import type { WalkerAnswer, WalkerOrder } from '../model/walking.ts';
import { fetchPage, fetchText } from './fetch-page.ts';

export interface Errand {
  /** The site's. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** See PageWish. */
  readonly onReceived: () => void;
}

/** Fetches what a walker was told to. Rejects only when aborted. */
export async function carryOut(order: WalkerOrder, { origin, signal, onReceived }: Errand): Promise<WalkerAnswer> {
  return order.kind === 'page'
    ? { kind: 'page', answer: await fetchPage(order.url, { origin, signal, onReceived, as: order.as }) }
    : { kind: 'text', url: order.url, text: await fetchText(order.url, signal, order.as) };
}
