import { browser } from 'wxt/browser';

const path = '/axe-probe.js';

/** Puts axe-core into a tab, in the world its walker stands in. Rejects where the browser does not let us (any more). */
export async function putAxe(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [path] });
}

/** Loads axe-core into the page of the extension that we stand in. */
export function loadAxe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => reject(new Error('axe-core could not be loaded')), { once: true });
    document.head.append(script);
  });
}
