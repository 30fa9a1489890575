import type { Markup } from '../model/markup.ts';
import type { PageFacts } from '../model/page.ts';
import type { Patience } from './patience.ts';

/** How a page of a site is asked for. */
export interface PageRequest {
  /** The site's; whoever answers from elsewhere is not read. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** See PageSource. */
  readonly onReceived?: (() => void) | undefined;
  /** Hears what the site says about the page beside it. */
  readonly onHeaders?: ((headers: Headers) => void) | undefined;
  /** Without cookies; absent: in the visitor's session. */
  readonly as?: 'stranger' | undefined;
  /** Only if it is no more as it was when the site sent this validator. */
  readonly etag?: string | null | undefined;
  /** Makes facts of markup, where this context has no DOM. */
  readonly read?: ((markup: Markup) => Promise<PageFacts>) | undefined;
  readonly patience?: Patience | undefined;
}

/**
 * In the visitor's session, or without cookies: none is sent, and none that comes back is kept. A stranger is given nothing from the
 * browser's cache, where pages made for the visitor lie, and leaves nothing in it.
 */
export function eyesOf(as: PageRequest['as']): Pick<RequestInit, 'credentials' | 'cache'> {
  return as === 'stranger' ? { credentials: 'omit', cache: 'no-store' } : { credentials: 'include' };
}
