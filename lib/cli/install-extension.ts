import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

const limitMs = 5_000;

/** Installs a build of the extension, and closes the page with which it greets whoever installs it: it would lie over the tab that is driven. */
export async function installExtension(browser: Browser, folder: string): Promise<string> {
  const extensionId = await browser.installExtension(folder);
  const greeting = await greetingPage(browser);
  await greeting?.close();
  return extensionId;
}

/** The first-run page; null when it did not come. */
export async function greetingPage(browser: Browser): Promise<Page | null> {
  for (let waited = 0; waited < limitMs; waited += 25) {
    const greeting = (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
    if (greeting) return greeting;
    await pause(25);
  }
  return null;
}
