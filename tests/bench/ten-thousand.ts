import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { checkSite } from '../../lib/cli/check-site.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { archiveBytes } from './archive-bytes.ts';
import { watchTasks, type TaskWatch } from './long-tasks.ts';
import { sayTable } from './say-table.ts';
import { startBigStore } from './store/big-store.ts';

const goals = { bytesAPage: 4_000, heapBytes: 150_000_000, longTaskMs: 50 };
const megabyte = 1_000_000;
/** The trace of the page's tasks grows with time: it is read and begun anew so often. */
const lookEveryMs = 15_000;

interface Seen {
  heap: number;
  /** Without rubbish. */
  live: number;
  longestMs: number;
  longestCpuMs: number;
}

/** Reads so many pages of a store that has them and prints what that takes: bytes in the archive, heap of the background, longest task in the page. */
export async function tenThousand({ pages, atOnce }: { readonly pages: number; readonly atOnce: number }): Promise<void> {
  const store = await startBigStore(0, pages);
  const most: Seen = { heap: 0, live: 0, longestMs: 0, longestCpuMs: 0 };
  let browser: Browser | null = null;
  let tasks: TaskWatch | null = null;
  let looking: Promise<void> | null = null;
  let lookedAt = 0;
  const look = async () => {
    const seen = await tasks?.take();
    most.heap = Math.max(most.heap, browser ? await heapOf(browser, 'as it is') : 0);
    most.live = Math.max(most.live, browser ? await heapOf(browser, 'collected') : 0);
    most.longestMs = Math.max(most.longestMs, seen?.longestMs ?? 0);
    most.longestCpuMs = Math.max(most.longestCpuMs, seen?.longestCpuMs ?? 0);
  };
  const settings = { ...defaultSettings, pages, atOnce, perSecond: null, thorough: true, draw: false };
  const { result, launched } = await checkSite(
    { address: `${store.origin}/`, settings, headed: false, limitMs: 7_200_000 },
    {
      enough: new AbortController().signal,
      onOpened: async (tab: Page) => {
        browser = tab.browser();
        tasks = await watchTasks(tab);
      },
      onProgress: ({ progress }) => {
        if (looking || Date.now() - lookedAt < lookEveryMs) return;
        lookedAt = Date.now();
        console.error(
          `${progress?.pagesRead ?? 0} pages, background heap up to ${(most.live / megabyte).toFixed(0)} MB, with rubbish ${(most.heap / megabyte).toFixed(0)}`,
        );
        looking = look().finally(() => (looking = null));
      },
    },
  );
  await (looking as Promise<void> | null);
  await look();
  const bytes = await archiveBytes(launched.browser);
  await launched.close();
  await store.close();
  const read = result.coverage.pagesRead;
  const minutes = result.coverage.durationMs / 60_000;
  console.log(
    `\n${sayTable([
      ['a large store read whole', 'measured', 'goal'],
      ['pages read', String(read), ''],
      ['pages a second', (read / minutes / 60).toFixed(1), ''],
      ['archive: rows, bytes a page', (bytes.rows / read).toFixed(0), `under ${goals.bytesAPage}`],
      ['archive: on disk as the browser says, bytes a page', (bytes.onDisk / read).toFixed(0), ''],
      ['background heap at its most', `${(most.live / megabyte).toFixed(0)} MB`, `under ${goals.heapBytes / megabyte} MB`],
      ['the same with rubbish that was not collected yet', `${(most.heap / megabyte).toFixed(0)} MB`, ''],
      [
        'longest task in the page',
        `${most.longestMs.toFixed(0)} ms, CPU ${most.longestCpuMs.toFixed(0)} ms`,
        `none over ${goals.longTaskMs} ms`,
      ],
    ])}`,
  );
}

/** Bytes in use on the heap of the extension's worker; 0 when it sleeps, or is too busy to say. */
async function heapOf(browser: Browser, state: 'as it is' | 'collected'): Promise<number> {
  const worker = browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
  if (!worker) return 0;
  try {
    const session = await worker.createCDPSession();
    if (state === 'collected') await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  } catch {
    return 0;
  }
}
