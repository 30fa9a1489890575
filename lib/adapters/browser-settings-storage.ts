import { browser } from 'wxt/browser';
import { settingBounds } from '../model/setting-bounds.ts';
import { defaultSettings, goalKinds, type Preferences } from '../model/settings.ts';
import type { SettingsStorage } from '../ports/settings-storage.ts';

/** Where what holds for all sites is kept; what holds for one stands beside it, under `limits of https://shop.example`. */
export const generalKey = 'limits';
export const siteKey = (origin: string): string => `${generalKey} of ${origin}`;

/** Preferences in the extension's own storage, checked field by field when read. */
export const browserSettingsStorage: SettingsStorage = {
  async load(origin) {
    const [own, general] = await storedOf(origin);
    return { preferences: preferencesOf(own ?? general), isOwn: own !== undefined };
  },
  async save(limits, origin) {
    const [own, general] = await storedOf(origin);
    const key = origin !== null && own !== undefined ? siteKey(origin) : generalKey;
    await browser.storage.local.set({ [key]: { ...preferencesOf(own ?? general), ...limits } });
  },
};

/** The site's own, undefined where it has none, and what holds for all. */
async function storedOf(origin: string | null): Promise<readonly [unknown, unknown]> {
  const key = origin === null ? generalKey : siteKey(origin);
  const stored = await browser.storage.local.get([key, generalKey]);
  return [origin === null ? undefined : stored[key], stored[generalKey]];
}

/** Preferences from a stored value; a field out of its range (see AuditSettings) falls back to the default. */
export function preferencesOf(stored: unknown): Preferences {
  const { pages, atOnce, perSecond, draw, ownCart, goal, as } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    keyof Preferences,
    unknown
  >;
  return {
    pages: isWhole(pages, settingBounds.pages) ? pages : defaultSettings.pages,
    atOnce: isWhole(atOnce, settingBounds.atOnce) ? atOnce : defaultSettings.atOnce,
    perSecond: perSecond === null || isWhole(perSecond, settingBounds.perSecond) ? perSecond : defaultSettings.perSecond,
    draw: typeof draw === 'boolean' ? draw : defaultSettings.draw,
    ownCart: typeof ownCart === 'boolean' ? ownCart : defaultSettings.ownCart,
    goal: goalKinds.find((kind) => kind === goal) ?? null,
    as: as === 'stranger' ? as : defaultSettings.as,
  };
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}
