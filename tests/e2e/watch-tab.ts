import type { CDPSession, Page } from 'puppeteer-core';

/** What a page can notice of what goes on in its tab, and what it would see changed. */
export interface TabState {
  readonly noticed: Readonly<Record<string, number>>;
  readonly html: string;
  readonly address: string;
  readonly title: string;
  readonly scroll: readonly number[];
  readonly history: number;
  readonly cookie: string;
  readonly storage: string;
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
}

/** Lets the page in the tab watch itself, as pages do. */
export async function watchTab(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const noticed: Record<string, number> = { messages: 0, frames: 0, sizes: -1, resizes: 0, errors: 0, scrolls: 0, added: 0 };
    const count = (name: string) => () => (noticed[name] = (noticed[name] ?? 0) + 1);
    Object.assign(globalThis, { noticed });
    addEventListener('message', count('messages'));
    addEventListener('resize', count('resizes'));
    addEventListener('error', count('errors'));
    addEventListener('scroll', count('scrolls'));
    new ResizeObserver(count('sizes')).observe(document.documentElement);
    new MutationObserver((records) => {
      noticed['added'] = (noticed['added'] ?? 0) + records.flatMap(({ addedNodes }) => Array.from(addedNodes)).length;
    }).observe(document.documentElement, { childList: true, subtree: true });
    setInterval(() => (noticed['frames'] = Math.max(noticed['frames'] ?? 0, window.length)), 20);
  });
}

/** How things stand in the tab. */
export function tabState(tab: Page): Promise<TabState> {
  return tab.evaluate(async () => ({
    noticed: { ...(globalThis as unknown as { noticed: Record<string, number> }).noticed },
    html: document.documentElement.outerHTML,
    address: location.href,
    title: document.title,
    scroll: [scrollX, scrollY],
    history: history.length,
    cookie: document.cookie,
    storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
}

/** Counts what the browser itself is asked to do: downloads, dialogs, pages that come to the tab. */
export async function watchBrowser(tab: Page): Promise<{ readonly asked: string[]; readonly session: CDPSession }> {
  const asked: string[] = [];
  const home = tab.url();
  const session = await tab.createCDPSession();
  await session.send('Page.enable');
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  session.on('Browser.downloadWillBegin', ({ url }) => asked.push(`download ${url}`));
  tab.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on('framenavigated', (frame) => {
    if (frame === tab.mainFrame() && frame.url() !== home) asked.push(`navigation ${frame.url()}`);
  });
  return { asked, session };
}
