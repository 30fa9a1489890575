import { browser } from 'wxt/browser';

const key = 'era';

/**
 * Whether this is the first start of the background since the browser was started or the extension was replaced: what was kept for the
 * session is gone then. True once; every later start of the background, after it was idle or killed, is part of the same era.
 */
export async function beginsEra(): Promise<boolean> {
  if ((await browser.storage.session.get(key))[key] === true) return false;
  await browser.storage.session.set({ [key]: true });
  return true;
}
