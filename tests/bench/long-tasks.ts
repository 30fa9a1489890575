import type { Page } from 'puppeteer-core';

/** What a page's own observer saw of its main thread; it is told of tasks over 50 ms only. */
export interface PageTasks {
  /** 0 when there was none over 50 ms. */
  readonly longestMs: number;
  readonly longTasks: number;
}

/** The page's own loading is over by then. */
const settleMs = 1000;

/** Begins to note the page's long tasks, once its own loading is over. */
export async function watchTasks(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await page.evaluate(() => {
    const noted: number[] = [];
    const observer = new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration)));
    Object.assign(globalThis, { noted, observer });
    observer.observe({ type: 'longtask' });
  });
}

/** What was noted since the last time. */
export async function takeTasks(page: Page): Promise<PageTasks> {
  const noted = await page.evaluate(() => (globalThis as unknown as { readonly noted: number[] }).noted.splice(0));
  return { longestMs: Math.max(0, ...noted), longTasks: noted.length };
}
