import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { installExtension } from '../../lib/cli/install-extension.ts';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import { pressToolbar } from '../../lib/cli/press-toolbar.ts';
import { browserCpu } from './browser-cpu.ts';

/** What a press of the toolbar button opens: the popup, or in its place a page of the same extension with one line of text and no script. */
type Opened = 'popup.html' | 'bare.html';

/** What one press cost, in milliseconds. */
export interface PopupPaint {
  readonly opened: Opened;
  /** From when the page began to load until something was seen: the browser's own first contentful paint. */
  readonly fromPage: number;
  /** The same from the press; the driver's own way there is in it. */
  readonly fromPress: number;
  /** From when the page began to load until its largest piece was seen: of the popup, what its script draws. */
  readonly drawn: number;
  /** Processor time of all of the browser's processes, from the press until all had come to rest. */
  readonly cpu: number;
}

interface Pressed {
  readonly browser: Browser;
  readonly tab: Page;
  readonly extensionId: string;
}

const barePage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><p>One line of text</p></body></html>';
/** After so long nothing of an opening still runs. */
const restMs = 500;

/** Opens popup and bare page in turns, each of them so often. Within a pair either comes first, pair by pair: a browser is quicker at what it has just done. */
export async function popupPaint(address: string, pairs: number): Promise<readonly PopupPaint[]> {
  const order = Array.from({ length: pairs * 2 }, (_, at): Opened => (at % 4 === 1 || at % 4 === 2 ? 'bare.html' : 'popup.html'));
  const folder = await withBarePage(await buildExtension('chrome-mv3'));
  const { browser, close } = await launchChromium();
  try {
    const extensionId = await installExtension(browser, folder);
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    await tab.goto(address);
    const paints: PopupPaint[] = [];
    for (const [at, opened] of order.entries())
      paints.push({ opened, ...(await openOnce({ browser, tab, extensionId }, order[at + 1] ?? 'popup.html')) });
    return paints;
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function withBarePage(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-bare-'));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'bare.html'), barePage);
  return folder;
}

async function openOnce({ browser, tab, extensionId }: Pressed, next: Opened): Promise<Omit<PopupPaint, 'opened'>> {
  const cpuBefore = await browserCpu(browser);
  const pressedAt = Date.now();
  const popup = await pressToolbar(browser, tab, extensionId);
  const { began, first, largest } = await paintsOf(popup);
  const cpu = (await browserCpu(browser)) - cpuBefore;
  await popup.evaluate(`chrome.action.setPopup({ popup: '${next}' })`);
  await popup.close();
  return { fromPage: first, fromPress: began + first - pressedAt, drawn: largest, cpu };
}

/** `began`: in milliseconds since the epoch; the others from then on, once the page has come to rest. */
async function paintsOf(popup: Page): Promise<{ readonly began: number; readonly first: number; readonly largest: number }> {
  await pause(restMs);
  return popup.evaluate(
    () =>
      new Promise<{ began: number; first: number; largest: number }>((resolve) => {
        const found = { began: performance.timeOrigin, first: Number.NaN, largest: Number.NaN };
        const observer = new PerformanceObserver((list) => {
          for (const { name, entryType, startTime } of list.getEntries()) {
            if (name === 'first-contentful-paint') found.first = startTime;
            if (entryType === 'largest-contentful-paint') found.largest = startTime;
          }
          if (found.first > 0 && found.largest > 0) resolve(found);
        });
        for (const type of ['paint', 'largest-contentful-paint']) observer.observe({ type, buffered: true });
      }),
  );
}
