import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { LookWish, TabGuide } from '../ports/tab-guide.ts';
import { placeScript } from './place-script.ts';
import { untoldClicks } from './untold-clicks.ts';

/** The browser's tabs, for whoever shows a way in one. */
export function createBrowserTabGuide(clock: Clock): TabGuide {
  return {
    async open(tabId, url) {
      await untoldClicks.save([]);
      await browser.tabs.update(tabId, { url });
    },
    placeRecorder: (tabId) => placeScript(tabId, { name: 'recorder', when: 'at-once' }, clock),
    addressOf: (tabId) =>
      browser.tabs.get(tabId).then(
        ({ url }) => url ?? null,
        () => null,
      ),
    async lookAt(tabId, wish) {
      const isLeft = await browser.scripting.executeScript({ target: { tabId }, func: leaveWish, args: [wish] }).then(
        () => true,
        () => false,
      );
      if (isLeft) await placeScript(tabId, { name: 'onlooker', when: 'ready' }, clock);
    },
    async mark(tabId, state) {
      await browser.action.setBadgeText({ tabId, text: state === 'recording' ? 'REC' : '' }).catch(() => undefined);
    },
  };
}

/** Runs in the tab, where our scripts have a world of their own. */
function leaveWish(wish: LookWish): void {
  (globalThis as { floorwalkerLooksFor?: LookWish }).floorwalkerLooksFor = wish;
}
