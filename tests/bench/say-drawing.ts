import { chromium, type Page as PlaywrightPage } from 'playwright';
import type { Page } from 'puppeteer-core';
import { checkSite, type CheckedSite } from '../../lib/cli/check-site.ts';
import { ensureBrowser } from '../../lib/cli/ensure-browser.ts';
import { screens } from '../../lib/model/layout.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { startStore } from '../stores/start-store.ts';
import { watchTasks, type PageTasks, type TaskWatch } from './long-tasks.ts';
import { middle, rangeOf } from './middle.ts';
import { sayTable } from './say-table.ts';

const goals = { phaseMs: 10_000, ownLoads: 3, longTaskMs: 50 };
const latencyMs = 50;

interface DrawingRound {
  /** Pages that were laid out on both screens. */
  readonly drawn: number;
  /** Of all that was done for them, from reading to the result. */
  readonly phaseMs: number;
  /** A page that a Playwright crawler loads, lays out at both sizes and asks for boxes at each, in as many tabs as we have frames: what it takes for one. */
  readonly ownMs: number;
  readonly tasks: PageTasks;
}

/** Prints what laying pages out costs, beside a browser that is driven from outside through the same pages. */
export async function sayDrawing({ rounds, pages }: { readonly rounds: number; readonly pages: number }): Promise<void> {
  const found: DrawingRound[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await measureDrawing(pages));
  const say = (of: (round: DrawingRound) => number, digits = 0) => rangeOf(found.map(of), digits);
  console.log(
    `\n${sayTable([
      [
        'drawing, tea shop in 50 ms',
        'pages drawn',
        'phase',
        'a page',
        'by a Playwright crawler',
        'ours of that',
        'its pages in our time',
        'longest task',
        'its CPU time',
      ],
      [
        `${pages} pages read`,
        String(middle(found.map(({ drawn }) => drawn))),
        `${say(({ phaseMs }) => phaseMs)} ms`,
        `${say(({ phaseMs, drawn }) => phaseMs / drawn)} ms`,
        `${say(({ ownMs }) => ownMs)} ms`,
        say(({ phaseMs, drawn, ownMs }) => phaseMs / drawn / ownMs, 2),
        say(({ phaseMs, ownMs }) => phaseMs / ownMs),
        `${say(({ tasks }) => tasks.longestMs)} ms`,
        `${say(({ tasks }) => tasks.longestCpuMs)} ms`,
      ],
    ])}\ngoal: under ${goals.phaseMs / 1000} s, under ${goals.ownLoads} loads a page, no task over ${goals.longTaskMs} ms`,
  );
}

async function measureDrawing(pages: number): Promise<DrawingRound> {
  const store = await startStore('teashop', { latencyMs });
  try {
    const plain = await check(store.origin, { pages, draw: false });
    await plain.launched.close();
    let tasks: TaskWatch | null = null;
    const drawn = await check(store.origin, { pages, draw: true }, async (tab) => {
      tasks = await watchTasks(tab);
    });
    try {
      const seen = await (tasks as TaskWatch | null)?.take();
      const urls = drawn.result.pages.slice(0, crawled).map(({ url }) => url);
      const ownMs = await crawlFromOutside(urls);
      return {
        drawn: drawn.result.coverage.rendered,
        phaseMs: drawn.result.coverage.durationMs - plain.result.coverage.durationMs,
        ownMs,
        tasks: seen ?? { longestMs: 0, longTasks: 0, longestCpuMs: 0 },
      };
    } finally {
      await drawn.launched.close();
    }
  } finally {
    await store.close();
  }
}

function check(
  origin: string,
  wanted: { readonly pages: number; readonly draw: boolean },
  onOpened?: (tab: Page) => Promise<void>,
): Promise<CheckedSite> {
  const settings = { ...defaultSettings, ...wanted, perSecond: null };
  const watching = { enough: new AbortController().signal, onProgress: () => undefined, ...(onOpened ? { onOpened } : {}) };
  return checkSite({ address: `${origin}/`, settings, headed: false, limitMs: 300_000 }, watching);
}

/** Pages that the crawler renders, and its tabs. */
const crawled = 24;
const tabs = 4;

/** Milliseconds for one page, of several at a time: loaded, laid out at both sizes, the boxes of its links asked for at each. */
async function crawlFromOutside(urls: readonly string[]): Promise<number> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const waiting = [...urls];
    const began = performance.now();
    const crawl = async (tab: PlaywrightPage) => {
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
        await tab.setViewportSize(screens.desktop);
        await tab.goto(url, { waitUntil: 'load' });
        await boxes(tab);
        await tab.setViewportSize(screens.phone);
        await boxes(tab);
      }
    };
    await Promise.all(Array.from({ length: tabs }, async () => crawl(await context.newPage())));
    return (performance.now() - began) / urls.length;
  } finally {
    await browser.close();
  }
}

const boxes = (tab: PlaywrightPage) =>
  tab.evaluate(() => [...document.querySelectorAll('a,button')].map((element) => element.getBoundingClientRect().top));
