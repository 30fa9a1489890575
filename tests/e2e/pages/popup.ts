import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';

/** The popup, as a person uses it: by headings and by what its buttons say. */
export interface Popup {
  readonly page: Page;
  heading(): Promise<string>;
  text(): Promise<string>;
  press(button: string | RegExp): Promise<void>;
  /** Waits until the heading is like this. */
  waitForHeading(pattern: RegExp): Promise<string>;
  /** The four scores as shown, `–` where there is none; null before there are four. */
  scores(): Promise<readonly string[] | null>;
  close(): Promise<void>;
}

export function createPopup(page: Page): Popup {
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
  return {
    page,
    heading,
    text: () => page.evaluate(() => document.body.innerText),
    async press(button) {
      const { source, flags } = typeof button === 'string' ? new RegExp(`^${button}$`) : button;
      await until(`a button like ${source}`, () =>
        page.evaluate(
          (pattern, how) => {
            const words = new RegExp(pattern, how);
            const found = [...document.querySelectorAll('button')].find(({ textContent }) => words.test(textContent.trim()));
            found?.click();
            return found !== undefined;
          },
          source,
          flags,
        ),
      );
    },
    waitForHeading: (pattern) => until(`the heading ${pattern}`, async () => [await heading()].find((text) => pattern.test(text))),
    async scores() {
      const shown = await page.evaluate(() => [...document.querySelectorAll('.visitor__score .num')].map(({ textContent }) => textContent));
      return shown.length === 4 ? shown : null;
    },
    close: () => page.close(),
  };
}
