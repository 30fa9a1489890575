import { browser } from 'wxt/browser';
import { defaultSettings, type Limits } from '../model/settings.ts';
import type { SettingsStorage } from '../ports/settings-storage.ts';

const key = 'limits';

/** Limits in the extension's own storage, checked field by field when read. */
export const browserSettingsStorage: SettingsStorage = {
  async load() {
    return limitsOf((await browser.storage.local.get(key))[key]);
  },
  async save(limits) {
    await browser.storage.local.set({ [key]: limits });
  },
};

/** Limits from a stored value; a field out of its range (see AuditSettings) falls back to the default. */
export function limitsOf(stored: unknown): Limits {
  const { pages, atOnce, perSecond, draw, ownCart } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    keyof Limits,
    unknown
  >;
  return {
    pages: isWhole(pages, 10_000) ? pages : defaultSettings.pages,
    atOnce: isWhole(atOnce, 8) ? atOnce : defaultSettings.atOnce,
    perSecond: perSecond === null || isWhole(perSecond, 100) ? perSecond : defaultSettings.perSecond,
    draw: typeof draw === 'boolean' ? draw : defaultSettings.draw,
    ownCart: typeof ownCart === 'boolean' ? ownCart : defaultSettings.ownCart,
  };
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}
