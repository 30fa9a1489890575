import type { WalkerAnswer, WalkerOrder } from '../model/walking.ts';
import { fetchPage } from './fetch-page.ts';
import { fetchText } from './fetch-text.ts';
import type { PageRequest } from './page-request.ts';

export interface Errand extends Pick<PageRequest, 'origin' | 'signal' | 'patience'> {
  /** See PageWish. */
  readonly onReceived: () => void;
}

/** Fetches what a walker was told to. Rejects only when aborted. */
export async function carryOut({ kind, url, as, etag }: WalkerOrder, errand: Errand): Promise<WalkerAnswer> {
  if (kind === 'text') return { kind, url, text: await fetchText(url, { ...errand, as }) };
  const answer = await fetchPage(url, { ...errand, as, etag });
  return answer.outcome === 'unchanged' ? { kind: 'unchanged', url, ms: answer.ms } : { kind, answer };
}
