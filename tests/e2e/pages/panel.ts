import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import type { Visit } from '../visit.ts';

/** The side panel, as a person uses it. */
export interface Panel {
  readonly page: Page;
  /** Waits until it says so. */
  says(pattern: RegExp): Promise<string>;
  text(): Promise<string>;
  /** A real press of the first that is called so. */
  press(name: string): Promise<void>;
}

/** Opens it as a person does, by the button in the head of the popup: a real press, without which the browser does not open it. */
export async function openPanel(visit: Visit): Promise<Panel> {
  const popup = await visit.openPopup();
  await popup.page.waitForSelector('.head__panel');
  // The popup closes itself while it is pressed.
  await popup.page.click('.head__panel').catch(() => undefined);
  const target = await until('the panel', async () => visit.browser.targets().find((one) => one.url().endsWith('/sidepanel.html')));
  const page = await target.asPage();
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    page,
    text,
    says: (pattern) => until(`the words ${pattern}`, async () => [await text()].find((words) => pattern.test(words)), 20_000),
    async press(name) {
      const found = await until(`something called ${name}`, () => page.$(`aria/${name}`));
      await found.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await found.click();
    },
  };
}
