import type { ElementHandle, Page } from 'puppeteer-core';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { readRows } from '../read-rows.ts';
import { until } from '../until.ts';
import type { Visit } from '../visit.ts';

/** The report of a check, at its walk-throughs. */
export async function openReport({ browser, extensionId }: Visit, auditId: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/report.html?audit=${auditId}#walk-throughs`);
  await page.waitForSelector('.walk-setup');
  return page;
}

/** All that are kept. */
export function walks(visit: Visit): Promise<readonly KeptWalkThrough[]> {
  return readRows<KeptWalkThrough>(visit.archive.page, 'walkThroughs');
}

/** So many events of a kind are on the disk. */
export function events(visit: Visit, kind: string, count: number): Promise<unknown> {
  let last = '';
  return until(`${count} of ${kind}`, async () => {
    const found = (await walks(visit))[0]?.events ?? [];
    last = JSON.stringify(found.map((one) => one.kind));
    return found.filter((one) => one.kind === kind).length >= count;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} There were ${last}`);
  });
}

/** Something on the strip: the tree that screen readers get sees into closed parts. */
export function strip(tab: Page, role: string, name: string): Promise<ElementHandle> {
  return until(`a ${role} called ${name}`, async () => {
    for (const handle of await tab.$$(`aria/${name}[role="${role}"]`).catch(() => [])) return handle;
    return null;
  });
}

/** By keyboard: focus, then Enter. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

export async function pressWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const button = await until(`the button ${words}`, async () => (await page.$$(`aria/${words}[role="button"]`))[0] ?? null);
  await button.focus();
  await page.keyboard.press('Enter');
}

/** A real press of the mouse, wherever the link stands. */
export async function click(tab: Page, selector: string): Promise<void> {
  await tab.bringToFront();
  await tab.waitForSelector(selector, { timeout: 20_000 });
  const at = await until(`a place to press ${selector}`, () =>
    tab.evaluate((sought) => {
      const seen = [...document.querySelectorAll<HTMLElement>(sought)].find((one) => one.getBoundingClientRect().width > 0);
      seen?.scrollIntoView({ block: 'center' });
      const box = seen?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
  await tab.mouse.click(at.x, at.y);
}
