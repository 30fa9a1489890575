import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { installExtension } from '../../lib/cli/install-extension.ts';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import { pressToolbar } from '../../lib/cli/press-toolbar.ts';

/** Milliseconds from a press of the toolbar button to the popup's first paint, for each of so many openings. */
export async function popupPaint(address: string, openings: number): Promise<readonly number[]> {
  const { browser, close } = await launchChromium();
  try {
    const extensionId = await installExtension(browser, await buildExtension('chrome-mv3'));
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    await tab.goto(address);
    const paints: number[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const pressedAt = Date.now();
      const popup = await pressToolbar(browser, tab, extensionId);
      paints.push((await firstPaint(popup)) - pressedAt);
      await popup.close();
    }
    return paints;
  } finally {
    await close();
  }
}

/** When the popup first showed something, in milliseconds since the epoch. */
function firstPaint(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const take = (entries: readonly PerformanceEntry[]) => {
          const paint = entries.find(({ name }) => name === 'first-contentful-paint');
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        };
        new PerformanceObserver((list) => take(list.getEntries())).observe({ type: 'paint', buffered: true });
      }),
  );
}
