import { browserClock } from './browser-clock.ts';

/** An entry of https://wicg.github.io/layout-instability/, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Entries of the past are handed over in a task of their own. */
const handOverMs = 60;

/**
 * How much of a page has shifted while it loaded, summed up: a page that has just loaded is one session window (https://web.dev/articles/cls).
 * Null where the browser does not tell. Rejects only when aborted.
 */
export async function shiftIn(document: Document, signal: AbortSignal): Promise<number | null> {
  const view = document.defaultView;
  if (!view?.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) return null;
  const entries: PerformanceEntry[] = [];
  const observer = new view.PerformanceObserver((list) => void entries.push(...list.getEntries()));
  try {
    observer.observe({ type: 'layout-shift', buffered: true });
    await browserClock.wait(handOverMs, signal);
    entries.push(...observer.takeRecords());
  } finally {
    observer.disconnect();
  }
  const shifts = (entries as LayoutShift[]).filter(({ hadRecentInput }) => !hadRecentInput);
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
