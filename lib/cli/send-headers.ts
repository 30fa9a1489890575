import type { Browser } from 'puppeteer-core';
import type { RequestHeader } from './entry.ts';
import { projectFolder } from './project-folder.ts';

/**
 * From now on the browser sends these headers with every request to the origin, whoever makes it: the tab, its content scripts, a
 * worker that was started anew. To no other origin, not even where a redirect leads there. Done by rules of a small extension of
 * its own, in memory only, so that no request waits for us and nothing stands on the disk.
 */
export async function sendHeaders(browser: Browser, origin: string, headers: readonly RequestHeader[]): Promise<void> {
  if (headers.length === 0) return;
  const extensionId = await browser.installExtension(projectFolder('lib/cli/extra-headers'));
  const page = await browser.newPage({ background: true });
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(setRule, origin, headers);
  await page.close();
}

/** Runs inside the browser: it may use nothing but what stands in it. */
async function setRule(origin: string, headers: readonly RequestHeader[]): Promise<void> {
  const { chrome } = globalThis as unknown as Rules;
  const resourceTypes = 'main_frame sub_frame stylesheet script image font object xmlhttprequest ping media websocket other'.split(' ');
  await chrome.declarativeNetRequest.updateSessionRules({
    addRules: [
      {
        id: 1,
        condition: { urlFilter: `|${origin}/`, resourceTypes },
        action: {
          type: 'modifyHeaders',
          requestHeaders: headers.map(({ name, value }) => ({ header: name, operation: 'set', value })),
        },
      },
    ],
  });
}

interface Rules {
  readonly chrome: { readonly declarativeNetRequest: { updateSessionRules(change: object): Promise<void> } };
}
