import { isSameOrigin, normalizeAddress } from '../model/address.ts';
import type { Markup } from '../model/markup.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { PageFacts } from '../model/page.ts';
import { decodePage } from '../read/decode-page.ts';
import { readBytes } from './read-bytes.ts';
import { readMarkup } from './read-markup.ts';

/** A page that has not answered by then is given up. Slow shops answer in 2 to 5 s; browsers give up after 60 to 300. */
const patienceMs = 20_000;
/** What is read of a page at most; the rest is cut and marked. */
const longestPage = 1_000_000;
const longestText = 500_000;

export interface PageRequest {
  /** The site's; whoever answers from elsewhere is not read. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** See PageSource. */
  readonly onReceived?: (() => void) | undefined;
  /** Without cookies; absent: in the visitor's session. */
  readonly as?: 'stranger' | undefined;
  /** Makes facts of markup, where this context has no DOM. */
  readonly read?: ((markup: Markup) => Promise<PageFacts>) | undefined;
}

/**
 * Fetches one page of the site in the visitor's session and reads it. GET only; never rejects but for the signal.
 */
export async function fetchPage(url: string, { origin, signal, onReceived, as, read = readMarkup }: PageRequest): Promise<PageAnswer> {
  const from = performance.now();
  const ms = () => Math.round(performance.now() - from);
  const failed = (
    reason: Extract<PageAnswer, { outcome: 'failed' }>['reason'],
    status: number | null,
    detail: string | null = null,
  ): PageAnswer => ({ outcome: 'failed', url, reason, status, detail, ms: ms(), retryAfterMs: null });
  const limit = AbortSignal.timeout(patienceMs);
  const both = AbortSignal.any([signal, limit]);
  try {
    const response = await fetch(url, {
      method: 'GET',
      ...eyesOf(as),
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: both,
    });
    const finalUrl = normalizeAddress(response.url || url) ?? url;
    const type = response.headers.get('content-type');
    if (!isSameOrigin(finalUrl, origin)) return discard(response, failed('redirected', null, finalUrl));
    if (response.status === 401 || response.status === 403 || response.status === 429)
      return discard(response, failed('refused', response.status));
    if (!response.ok) return discard(response, failed('status', response.status));
    if (type !== null && !/\b(text\/html|application\/xhtml\+xml)\b/i.test(type))
      return discard(response, failed('not-html', response.status, type.slice(0, 100)));
    const { bytes, cut } = await readBytes(response, longestPage);
    onReceived?.();
    if (type === null && !looksLikeHtml(bytes)) return failed('not-html', response.status);
    const { text, charset } = decodePage(bytes, type);
    if (text.trim() === '') return failed('empty', response.status);
    const facts = await read({ text, requestedUrl: url, finalUrl, status: response.status, charset, cut });
    return { outcome: 'page', url, facts, bytes: bytes.length, ms: ms(), etag: null };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) return failed('timeout', null);
    return (await redirectsAway(url, both, as))
      ? failed('redirected', null)
      : failed('network', null, error instanceof Error ? error.message.slice(0, 200) : null);
  }
}

/** Fetches a small text file of the site; null when there is none. */
export async function fetchText(url: string, signal: AbortSignal, as?: 'stranger'): Promise<string | null> {
  try {
    const response = await fetch(url, { ...eyesOf(as), signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) });
    if (!response.ok || /html/i.test(response.headers.get('content-type') ?? '')) return discard(response, null);
    const { bytes } = await readBytes(response, longestText);
    return new TextDecoder().decode(bytes);
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/**
 * In the visitor's session, or without cookies: none is sent, and none that comes back is kept. A stranger is given nothing from the
 * browser's cache, where pages made for the visitor lie, and leaves nothing in it.
 */
function eyesOf(as: PageRequest['as']): Pick<RequestInit, 'credentials' | 'cache'> {
  return as === 'stranger' ? { credentials: 'omit', cache: 'no-store' } : { credentials: 'include' };
}

/** A redirect that the browser would not follow for us (another origin without CORS, or a circle) shows only when it is not followed. */
async function redirectsAway(url: string, signal: AbortSignal, as: PageRequest['as']): Promise<boolean> {
  const response = await fetch(url, { ...eyesOf(as), redirect: 'manual', signal }).catch(() => null);
  return response?.type === 'opaqueredirect';
}

function discard<T>(response: Response, answer: T): T {
  void response.body?.cancel().catch(() => undefined);
  return answer;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*<(!doctype|html|head|body|!--|\?xml)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 512)));
}
