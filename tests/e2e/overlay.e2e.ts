import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';
import { cardTitle } from './pages/card.ts';

test('the path goes along across page loads, is lost and found again, and is followed by keyboard; what puts an item into the cart is left to the user', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const { tab, store } = visit;
  await check(visit, { pages: 60, draw: true });
  await tab.goto(`${store.origin}/contact`);
  await (await visit.openPopup()).press('Show me the path');
  await title(tab, /^Step 1 of 2: Add to basket$/);
  expect(tab.url()).toBe(`${store.origin}/`);

  // A page that is not on the path.
  await tab.bringToFront();
  await tab.evaluate(() => document.querySelector<HTMLElement>('footer a[href="/contact"]')?.click());
  await title(tab, /^You have left the path$/);
  await (await button(tab, 'New path from here')).click();
  await title(tab, /^Step 1 of 3: /);

  // By keyboard: the button that leads on has it.
  await tab.keyboard.press('Enter');
  await title(tab, /^Step 2 of 3: Add to basket$/);
  await button(tab, 'Scroll to it');
  await tab.keyboard.press('Enter');
  await until('the keyboard to be on the page', () =>
    tab.evaluate(() => document.activeElement?.textContent?.startsWith('Add to basket') === true),
  );
  expect(await basket(tab)).toBe('0');
  await tab.keyboard.press('Enter');
  await title(tab, /^Step 3 of 3: Basket/);
  await until('the item in the basket', async () => (await basket(tab).catch(() => '')) === '1');
}, 240_000);

/** How many pieces the shop says are in the basket. */
function basket(tab: Page): Promise<string | undefined> {
  return tab.evaluate(() => document.querySelector('a.basket .count')?.textContent.trim());
}

async function check(visit: Visit, { pages, draw }: { readonly pages: number; readonly draw: boolean }): Promise<void> {
  await visit.setLimits({ pages, atOnce: 4, perSecond: null, draw });
  await (await visit.openPopup()).press('Check this site');
  await until('the end', async () => (await visit.archive.newest())?.record.state === 'done', 150_000);
}

async function title(tab: Page, pattern: RegExp): Promise<void> {
  let last = '';
  const seen = async () => {
    last = await cardTitle(tab);
    return pattern.test(last);
  };
  await until(`the title ${pattern}`, seen, 40_000).catch((error: unknown) => {
    throw new Error(`${String(error)} It said: ${last}`);
  });
}

function button(tab: Page, name: string | RegExp): Promise<ElementHandle> {
  return byRole(tab, 'button', name);
}

function byRole(tab: Page, role: string, name: string | RegExp): Promise<ElementHandle> {
  return until(`a ${role} called ${name}`, async () => {
    const found = await tab.$$(`aria/[role="${role}"]`).catch(() => []);
    for (const handle of found) {
      const words = await handle.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent ?? '').catch(() => '');
      if (typeof name === 'string' ? words === name : name.test(words)) return handle;
    }
    return null;
  });
}
