import type { Page } from 'puppeteer-core';

/** Begins to note tasks of the page's main thread that take over 50 ms, once its own loading is over. */
export async function watchLongTasks(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
    });
  });
}

/** Their durations in milliseconds, in order. */
export function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { readonly noted: readonly number[] }).noted);
}
