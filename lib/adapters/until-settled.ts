import type { OpenFrame } from './open-frame.ts';
import { browserClock } from './browser-clock.ts';
import { isStillFilling } from './is-still-filling.ts';
import { tabSight, untilVisible } from './until-visible.ts';

/** How long a page that is drawn is waited for, in milliseconds. */
export interface SettlePatience {
  /** Until its HTML is there and the scripts that it names for that moment have run. */
  readonly documentMs: number;
  /** Its scripts have added nothing for so long: when all that it names has loaded, and before (pages that never are done are many). */
  readonly quietMs: number;
  readonly quietWhileLoadingMs: number;
  /** The same while it links to fewer addresses than it is known to: what scripts add comes after an answer from their server. */
  readonly quietUnfilledMs: number;
  /** A page that grows without end is taken as it is after this; one that is still empty is waited for as long. */
  readonly growthMs: number;
  /** With fewer links than these scripts are still at work. */
  readonly leastLinks: number;
  /** To so many different addresses it is known to link; where they are known not to be all, one more. 0: nothing is known. */
  readonly addresses: number;
  /** Its scripts wait while the tab is hidden, and so does who waits for them; style sheets do not. */
  readonly needsSight: boolean;
}

/** Three links: judgement, as for what counts as an empty shell. What its server needs to answer: judgement, a slow one at a busy hour. */
export const usualSettle: SettlePatience = {
  documentMs: 10_000,
  quietMs: 250,
  quietWhileLoadingMs: 700,
  quietUnfilledMs: 1_200,
  growthMs: 4_000,
  leastLinks: 3,
  addresses: 0,
  needsSight: true,
};

/** Nothing grows where no script runs: it is waited for style sheets and pictures, though not for all of them. */
export const stillPatience: SettlePatience = {
  documentMs: 5_000,
  quietMs: 0,
  quietWhileLoadingMs: 2_000,
  quietUnfilledMs: 0,
  growthMs: 2_500,
  leastLinks: 0,
  addresses: 0,
  needsSight: false,
};

const lookEveryMs = 50;
/** A page that goes on and on to others, or loads itself again and again, asks its site for more each time: it is left alone. */
const mostDocuments = 4;

/**
 * Waits until a drawn page has settled, and answers with its document; null where none came, where the browser lets nobody look into it, and where
 * it never stays. Time in which the tab is hidden does not count. Settled is what holds as many elements as before: what only moves or counts does not matter. Rejects only when aborted.
 */
export async function untilSettled(
  frame: OpenFrame,
  signal: AbortSignal,
  patience: SettlePatience = usualSettle,
): Promise<Document | null> {
  const documents = new Set<Document>();
  const isHopeless = () => {
    const page = pageIn(frame);
    if (page) documents.add(page);
    return frame.isClosedToUs() || documents.size > mostDocuments;
  };
  const until = async (isSo: () => boolean, mostMs: number) => {
    let end = performance.now() + mostMs;
    while (!isHopeless() && !isSo() && performance.now() < end) {
      await browserClock.wait(lookEveryMs, signal);
      if (!patience.needsSight || tabSight.isSeen()) continue;
      const hiddenAt = performance.now();
      await untilVisible(signal);
      end += performance.now() - hiddenAt;
    }
  };
  await until(() => isParsed(pageIn(frame)), patience.documentMs);
  if (isHopeless() || pageIn(frame) === null) return null;
  let watched: Document | null = null;
  let elements = -1;
  let grewAt = 0;
  await until(() => {
    const page = pageIn(frame);
    const count = page?.getElementsByTagName('*').length ?? 0;
    // It may go on to another page by itself.
    if (page !== watched || count !== elements) {
      watched = page;
      elements = count;
      grewAt = performance.now();
    }
    const quietMs = page?.readyState === 'complete' ? patience.quietMs : patience.quietWhileLoadingMs;
    const quietForMs = performance.now() - grewAt;
    if (page === null || quietForMs < quietMs) return false;
    if (patience.leastLinks === 0) return true;
    if (quietForMs < patience.quietUnfilledMs && isUnfilled(page, patience)) return false;
    return page.querySelectorAll('a[href]').length >= patience.leastLinks && !isStillFilling(page);
  }, patience.growthMs);
  return isHopeless() ? null : pageIn(frame);
}

function isUnfilled({ links }: Document, { addresses }: SettlePatience): boolean {
  return new Set(Array.from(links, ({ href }) => href).filter((href) => href.startsWith('http'))).size < addresses;
}

/** A frame begins with an empty document of the browser's own. */
function pageIn(frame: OpenFrame): Document | null {
  const document = frame.document();
  return document === null || document.URL === 'about:blank' ? null : document;
}

/** Deferred scripts and modules run between `interactive` and this event: https://html.spec.whatwg.org/#the-end */
function isParsed(document: Document | null): boolean {
  if (document?.readyState === 'complete') return true;
  const [navigation] = document?.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return navigation !== undefined && (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd > 0;
}
