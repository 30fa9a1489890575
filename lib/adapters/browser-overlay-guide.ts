import { browser } from 'wxt/browser';
import { screens } from '../model/layout.ts';
import type { Clock } from '../ports/clock.ts';
import type { OverlayGuide } from '../ports/overlay-guide.ts';
import { originPattern } from './origin-pattern.ts';
import { placeScript } from './place-script.ts';

/** The browser's tabs and windows, for whoever shows a path in one. */
export function createBrowserOverlayGuide(clock: Clock): OverlayGuide {
  return {
    async open(tabId, url) {
      await browser.tabs.update(tabId, { url });
    },
    placeOverlay: (tabId) => placeScript(tabId, { name: 'overlay', when: 'ready' }, clock),
    standsIn: (tabId) =>
      browser.tabs.get(tabId).then(
        ({ url }) => ({ url: url ?? null }),
        () => null,
      ),
    mayVisit: (origin) => browser.permissions.contains({ origins: [originPattern(origin)] }),
    async openNew(url) {
      return (await browser.tabs.create({ url })).id ?? -1;
    },
    async shrink(tabId) {
      try {
        const { windowId, index } = await browser.tabs.get(tabId);
        // The tab keeps what the press on the toolbar has allowed; a new one would have nothing of it.
        await browser.windows.create({ tabId, type: 'popup', ...screens.phone });
        return { windowId, index };
      } catch {
        return null;
      }
    },
    async putBack(tabId, { windowId, index }) {
      try {
        await browser.tabs.move(tabId, { windowId, index });
        await browser.tabs.update(tabId, { active: true });
      } catch {
        // Its window is gone, or the tab: it gets a usual one.
        await browser.windows.create({ tabId, type: 'normal' }).catch(() => undefined);
      }
    },
  };
}
