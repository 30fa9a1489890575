import { browserClock } from './browser-clock.ts';

/** Nothing changed for so long; and the longest that a change is waited for at all. Judgement: menus move for 150 to 400 ms. */
const quietMs = 120;
const longestMs = 900;
const lookEveryMs = 40;

/**
 * Does something to a page and waits until it has come to rest; whether anything of it changed. What changes all the time by itself (a
 * clock, a counter) does not hold it up for long. Rejects only when aborted.
 */
export async function untilStill(document: Document, signal: AbortSignal, act: () => void): Promise<boolean> {
  let hasChanged = false;
  let changedAt = performance.now();
  const watch = new MutationObserver((changes) => {
    if (!changes.some(isTelling)) return;
    hasChanged = true;
    changedAt = performance.now();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
  const end = performance.now() + longestMs;
  try {
    act();
    while (performance.now() < end && (performance.now() - changedAt < quietMs || isMoving(document)))
      await browserClock.wait(lookEveryMs, signal);
    return hasChanged;
  } finally {
    watch.disconnect();
  }
}

/** The attributes by which things open; others tick. */
function isTelling({ type, attributeName }: MutationRecord): boolean {
  return (
    type === 'childList' || /^(class|style|hidden|open|inert|aria-(expanded|hidden)|data-(state|open)|popover)$/.test(attributeName ?? '')
  );
}

function isMoving(document: Document): boolean {
  return document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().iterations === 1);
}
