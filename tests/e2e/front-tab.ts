import type { Page } from 'puppeteer-core';

/** The id of the tab in front; `page` is a page of the extension. */
export function frontTab(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<readonly { readonly id: number }[]> } } };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
  });
}
