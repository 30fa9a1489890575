import type { Page } from 'puppeteer-core';
import { checkSite } from '../../lib/cli/check-site.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { bareLoop } from './bare-loop.ts';
import { browserCpu } from './browser-cpu.ts';
import { watchTasks } from './long-tasks.ts';
import type { PageTasks, TaskWatch } from './long-tasks.ts';
import { measureRival, rivals, type Rival } from './rivals.ts';

/** One who reads pages. */
export interface Reading extends PageTasks {
  readonly perSecond: number;
  /** Milliseconds of processor time a page took, in all of the browser's processes. */
  readonly cpuMs: number;
}

export interface Round {
  /** Read by both. */
  readonly pages: number;
  readonly ours: Reading;
  readonly bare: Reading;
  /** The page left alone for as long as we took, at most 5 s. */
  readonly alone: PageTasks;
  /** Pages a second of the others over the same pages; empty where they are not installed. */
  readonly others: { readonly [R in Rival]?: number };
}

/** What a round is measured with. */
export interface RoundSize {
  readonly pages: number;
  readonly atOnce: number;
  /** Where the other crawlers are installed, or null. */
  readonly rivalsIn: string | null;
}

interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * One round in a fresh browser: our check, then the bare loop over exactly the pages that it read, in the same tab of the same store,
 * then nothing, then the other crawlers over those pages. The popup stays open during the check, as it does for a person who watches.
 */
export async function measureRound(start: () => Promise<Served>, { pages, atOnce, rivalsIn }: RoundSize): Promise<Round> {
  const store = await start();
  const settings = { ...defaultSettings, pages, atOnce, perSecond: null, thorough: true, draw: false };
  let cpuBefore = 0;
  let tasks: TaskWatch | null = null;
  const watching = {
    enough: new AbortController().signal,
    onProgress: () => undefined,
    onOpened: async (tab: Page) => {
      tasks = await watchTasks(tab);
      cpuBefore = await browserCpu(tab.browser());
    },
  };
  const { result, launched, tab } = await checkSite({ address: `${store.origin}/`, settings, headed: false, limitMs: 300_000 }, watching);
  const take = () => watchOf(tasks).take();
  try {
    const cpuOurs = (await browserCpu(launched.browser)) - cpuBefore;
    const tasksOurs = await take();
    const { requests, durationMs } = result.coverage;
    const urls = result.pages.map(({ url }) => url);
    const cpuBetween = await browserCpu(launched.browser);
    const bareMs = await bareLoop(tab, { urls, atOnce });
    const cpuBare = (await browserCpu(launched.browser)) - cpuBetween;
    const tasksBare = await take();
    await new Promise((resolve) => setTimeout(resolve, Math.min(durationMs, 5_000)));
    return {
      pages: urls.length,
      ours: { perSecond: requests / (durationMs / 1000), cpuMs: cpuOurs / requests, ...tasksOurs },
      bare: { perSecond: urls.length / (bareMs / 1000), cpuMs: cpuBare / urls.length, ...tasksBare },
      alone: await take(),
      others: rivalsIn === null ? {} : await measureOthers(rivalsIn, { urls, atOnce }),
    };
  } finally {
    await launched.close();
    await store.close();
  }
}

function watchOf(tasks: TaskWatch | null): TaskWatch {
  if (!tasks) throw new Error('The page was never opened.');
  return tasks;
}

/** By the loopback's number: Node does not know what `*.localhost` is. */
async function measureOthers(
  folder: string,
  work: { readonly urls: readonly string[]; readonly atOnce: number },
): Promise<Round['others']> {
  const urls = work.urls.map((url) => url.replace(/^(http:\/\/)[^/:]+/, '$1127.0.0.1'));
  const found: { [R in Rival]?: number } = {};
  for (const rival of rivals) found[rival] = await measureRival(rival, folder, { ...work, urls });
  return found;
}
