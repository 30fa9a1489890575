import { browser } from 'wxt/browser';
import type { TabReport } from '../model/tab-report.ts';

const key = 'untold-clicks';

/**
 * Clicks that nobody has heard of yet, in the extension's own storage: a page that goes while the background wakes up takes what it said
 * with it, and the recorder of the next page tells it again.
 */
export const untoldClicks = {
  async load(): Promise<readonly TabReport[]> {
    const kept: unknown = (await browser.storage.local.get(key))[key];
    return Array.isArray(kept) ? (kept as readonly TabReport[]) : [];
  },
  async save(clicks: readonly TabReport[]): Promise<void> {
    await (clicks.length === 0 ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: clicks }));
  },
};
