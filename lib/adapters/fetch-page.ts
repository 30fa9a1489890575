import type { PageAnswer, UnchangedPage } from '../model/page-answer.ts';
import { failureAnswers } from './failure-answers.ts';
import { eyesOf, type PageRequest } from './page-request.ts';
import { startDeadline, usualPatience, type Deadline } from './patience.ts';
import { takePage } from './take-page.ts';
import { validatorOf } from './validator-of.ts';

/**
 * Fetches one page of the site in the visitor's session and reads it. GET only; never rejects but for the signal. `unchanged` only when
 * asked with an `etag`. The browser sends a validator that is set by hand, and shows the 304 it brings (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
export async function fetchPage(url: string, request: PageRequest): Promise<PageAnswer | UnchangedPage> {
  const { signal, as, patience = usualPatience } = request;
  const etag = validatorOf(request.etag);
  const deadline = startDeadline(patience, signal);
  const failed = failureAnswers(url, deadline.elapsedMs);
  try {
    const response = await fetch(url, {
      method: 'GET',
      ...eyesOf(as),
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml', ...(etag === null ? {} : { 'if-none-match': etag }) },
      signal: deadline.signal,
    });
    return await takePage(response, url, { ...request, etag, deadline, failed });
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.isOver()) {
      const stranger = await askAsStranger(url, signal, patience.strangerMs);
      return stranger?.status === 401 ? failed('login-wall', stranger) : failed('timeout', null);
    }
    return (await redirectsAway(url, as, deadline))
      ? failed('redirected', null)
      : failed('network', null, error instanceof Error ? error.message.slice(0, 200) : null);
  } finally {
    deadline.end();
  }
}

/**
 * Where basic authentication wants a name and a password, Chrome asks the user and lets our request hang until they answer; without
 * cookies it does not ask. Only after a request that gave nothing, so that no site is asked twice for being slow. Null: no answer.
 */
async function askAsStranger(url: string, signal: AbortSignal, waitMs: number): Promise<Response | null> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(waitMs)]);
  const response = await fetch(url, { ...eyesOf('stranger'), signal: either }).catch(() => null);
  signal.throwIfAborted();
  void response?.body?.cancel().catch(() => undefined);
  return response;
}

/** A redirect that the browser would not follow for us (another origin without CORS, no web address, or a circle) shows only when it is not followed. */
async function redirectsAway(url: string, as: PageRequest['as'], { signal }: Deadline): Promise<boolean> {
  const response = await fetch(url, { ...eyesOf(as), redirect: 'manual', signal }).catch(() => null);
  void response?.body?.cancel().catch(() => undefined);
  return response?.type === 'opaqueredirect';
}
