import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { Complaint } from './complaint.ts';

const limitMs = 15_000;

/** Presses the toolbar button for real, which opens the popup and grants the tab to the extension; answers with the popup. */
export async function pressToolbar(browser: Browser, tab: Page, extensionId: string): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Complaint('The browser did not load the extension; install Chromium or Chrome for Testing.');
  const before = new Set(await extension.pages());
  await tab.triggerExtensionAction(extension);
  for (let waited = 0; waited < limitMs; waited += 25) {
    const popup = (await extension.pages()).find((page) => !before.has(page));
    if (popup) return popup;
    await pause(25);
  }
  throw new Complaint('The popup did not open.');
}
