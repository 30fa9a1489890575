import type { Page } from 'puppeteer-core';

/** What was seen of a page's main thread. */
export interface PageTasks {
  /** Longest task by the clock, as the page's own observer told it; 0 when none was over 50 ms. */
  readonly longestMs: number;
  /** Tasks over 50 ms by the clock. */
  readonly longTasks: number;
  /** Longest task by the processor's time alone: what is left when other programs do not interrupt. Milliseconds. */
  readonly longestCpuMs: number;
}

/** Watches a page's main thread. */
export interface TaskWatch {
  /** What was seen since the beginning or the last call; goes on watching. */
  take(): Promise<PageTasks>;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
}

/** The page's own loading is over by then. */
const settleMs = 1000;
const mark = 'bench-was-here';

/** Begins to watch, once the page's own loading is over. */
export async function watchTasks(page: Page): Promise<TaskWatch> {
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await page.evaluate(() => {
    const noted: number[] = [];
    const observer = new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration)));
    Object.assign(globalThis, { noted, observer });
    observer.observe({ type: 'longtask' });
  });
  const trace = () => page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await trace();
  return {
    async take() {
      const noted = await page.evaluate((name) => {
        performance.mark(name);
        return (globalThis as unknown as { readonly noted: number[] }).noted.splice(0);
      }, mark);
      const traced = await page.tracing.stop();
      await trace();
      return { longestMs: Math.max(0, ...noted), longTasks: noted.length, longestCpuMs: longestIn(traced) };
    },
  };
}

/** The page's thread is the one on which the mark was made. */
function longestIn(traced: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(traced)) as { readonly traceEvents: readonly TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error('The trace lacks the page.');
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === own.pid && tid === own.tid);
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
