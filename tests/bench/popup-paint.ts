import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { installExtension } from '../../lib/cli/install-extension.ts';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import { pressToolbar } from '../../lib/cli/press-toolbar.ts';

/** When a popup first showed something, in milliseconds. */
interface PopupPaint {
  /** Since its page began to load. */
  readonly fromPage: number;
  /** Since the toolbar button was pressed; the driver's own way there is in it. */
  readonly fromPress: number;
}

/** The popup's first paint, for each of so many openings. */
export async function popupPaint(address: string, openings: number): Promise<readonly PopupPaint[]> {
  const { browser, close } = await launchChromium();
  try {
    const extensionId = await installExtension(browser, await buildExtension('chrome-mv3'));
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    await tab.goto(address);
    const paints: PopupPaint[] = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const pressedAt = Date.now();
      const popup = await pressToolbar(browser, tab, extensionId);
      const { began, ms } = await firstPaint(popup);
      paints.push({ fromPage: ms, fromPress: began + ms - pressedAt });
      await popup.close();
    }
    return paints;
  } finally {
    await close();
  }
}

/** `began`: in milliseconds since the epoch. `ms`: from then to the first contentful paint. */
function firstPaint(popup: Page): Promise<{ readonly began: number; readonly ms: number }> {
  return popup.evaluate(
    () =>
      new Promise<{ began: number; ms: number }>((resolve) => {
        const take = (entries: readonly PerformanceEntry[]) => {
          const paint = entries.find(({ name }) => name === 'first-contentful-paint');
          if (paint) resolve({ began: performance.timeOrigin, ms: paint.startTime });
        };
        new PerformanceObserver((list) => take(list.getEntries())).observe({ type: 'paint', buffered: true });
      }),
  );
}
