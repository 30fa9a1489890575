import { browser } from 'wxt/browser';
import type { PreferenceShelf } from '../ports/preference-shelf.ts';
import { generalKey, preferencesOf, siteKey } from './browser-settings-storage.ts';

/** What was chosen beforehand, in the extension's own storage. */
export const browserPreferenceShelf: PreferenceShelf = {
  async load() {
    const stored = await browser.storage.local.get(null);
    const ofSites = Object.entries(stored).filter(([key]) => key.startsWith(siteKey('')));
    return {
      general: preferencesOf(stored[generalKey]),
      sites: new Map(ofSites.map(([key, value]) => [key.slice(siteKey('').length), preferencesOf(value)])),
    };
  },
  watch(onChange, signal) {
    const tell = () =>
      void browserPreferenceShelf.load().then((all) => {
        if (!signal.aborted) onChange(all);
      });
    const listener = (changes: object) => {
      if (Object.keys(changes).some((key) => key.startsWith(generalKey))) tell();
    };
    browser.storage.local.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
    tell();
  },
  put: (origin, preferences) => browser.storage.local.set({ [origin === null ? generalKey : siteKey(origin)]: preferences }),
  drop: (origin) => browser.storage.local.remove(siteKey(origin)),
  clear: () => browser.storage.local.clear(),
};
