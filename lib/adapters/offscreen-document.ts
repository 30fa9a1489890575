import { browser } from 'wxt/browser';

const path = '/reader.html';
let opening: Promise<void> | null = null;

/** Opens the one document in which Chrome's background, which has no DOM, may have markup parsed. Opening it twice does no harm. */
export function openOffscreenDocument(): Promise<void> {
  opening ??= open().finally(() => (opening = null));
  return opening;
}

async function open(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: path,
    reasons: ['DOM_PARSER'],
    justification: 'Reads pages of hosts that the user allowed beside the one in the tab.',
  });
}

export async function closeOffscreenDocument(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}
