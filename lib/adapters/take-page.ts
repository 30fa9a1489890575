import { isSameOrigin, normalizeAddress } from '../model/address.ts';
import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import { linksOf, type PageFacts } from '../model/page.ts';
import type { PageAnswer, UnchangedPage } from '../model/page-answer.ts';
import { beginsAsHtml } from '../read/begins-as-html.ts';
import { binaryType } from '../read/binary-type.ts';
import { botWallByHeader, botWallOf } from '../read/bot-wall-of.ts';
import { decodePage } from '../read/decode-page.ts';
import { isHtmlType } from '../read/is-html-type.ts';
import type { FailureAnswers } from './failure-answers.ts';
import type { PageRequest } from './page-request.ts';
import type { Deadline } from './patience.ts';
import { readBytes } from './read-bytes.ts';
import { readMarkup } from './read-markup.ts';
import { validatorOf } from './validator-of.ts';

/** What is read of a page at most; the rest is cut and marked. */
export const longestPage = 1_000_000;
/** What comes with these may be a wall that asks who is there rather than a plain refusal. */
const mayBeWall: ReadonlySet<number> = new Set([403, 429, 503]);
/** There is no such page; what stands there instead shows whether a visitor finds a way on. */
const isGone = (status: number) => status === 404 || status === 410;

interface Errand extends PageRequest {
  readonly deadline: Deadline;
  readonly failed: FailureAnswers;
}

/** Takes in what a site answered for a page. Rejects only when the caller gives up. */
export async function takePage(response: Response, url: string, errand: Errand): Promise<PageAnswer | UnchangedPage> {
  const { failed, signal, deadline, read = readMarkup } = errand;
  const finalUrl = normalizeAddress(response.url || url) ?? url;
  const { status } = response;
  const type = response.headers.get('content-type');
  errand.onHeaders?.(response.headers);

  if (!isSameOrigin(finalUrl, errand.origin)) return discard(response, failed('redirected', null, finalUrl));
  if (status === 304 && errand.etag) return discard(response, { outcome: 'unchanged', url, ms: deadline.elapsedMs() });
  const guard = botWallByHeader((name) => response.headers.get(name));
  if (guard !== null) return discard(response, failed('bot-wall', response, guard));
  if (status === 401) return discard(response, failed('login-wall', response));
  const refusal = () => failed(status === 403 || status === 429 ? 'refused' : 'status', response);
  if (!response.ok && (!(mayBeWall.has(status) || isGone(status)) || isHtmlType(type) !== 'yes')) return discard(response, refusal());
  if (isHtmlType(type) === 'no') return discard(response, failed('not-html', response, (type ?? '').slice(0, 100)));

  const { bytes, ending } = await readBytes(response.body, longestPage, deadline.heard);
  signal.throwIfAborted();
  errand.onReceived?.();
  const broken = () => failed(deadline.isOver() ? 'timeout' : 'network', response, 'broke off');
  const binary = binaryType(bytes);
  if (binary !== null && !isGone(status)) return failed('not-html', response, binary);
  const { text, charset } = decodePage(bytes, type);
  if (text.trim() === '') return ending === 'broken' ? broken() : response.ok ? failed('empty', response) : refusal();
  if (isHtmlType(type) === 'look' && !beginsAsHtml(bytes)) return failed('not-html', response);

  const markup = { text, requestedUrl: url, finalUrl, status, charset, cut: ending !== 'whole', source: 'static' as const };
  const facts = await read(markup).catch(() => null);
  signal.throwIfAborted();
  if (isGone(status)) return failed('status', response, `${facts ? linksOf(facts).length : 0}`);
  if (facts === null) return failed('unreadable', response);
  const wall = botWallOf(text, facts);
  if (wall !== null) return failed('bot-wall', response, wall);
  if (!response.ok) return status === 403 && asksWhoOneIs(facts) ? failed('login-wall', response) : refusal();
  if (ending === 'broken' && !hasContent(facts)) return broken();
  const asked = { ...facts, noindex: facts.noindex || /\b(noindex|none)\b/i.test(response.headers.get('x-robots-tag') ?? '') };
  return {
    outcome: 'page',
    url,
    facts: asked,
    bytes: bytes.length,
    ms: deadline.elapsedMs(),
    etag: validatorOf(response.headers.get('etag')),
  };
}

/** Half a page is worth more than none, if there is something to read on it. */
function hasContent(facts: PageFacts): boolean {
  return facts.words > 0 || linksOf(facts).length > 0;
}

function discard<T>(response: Response, answer: T): T {
  void response.body?.cancel().catch(() => undefined);
  return answer;
}
