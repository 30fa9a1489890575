import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { TabGuide } from '../ports/tab-guide.ts';
import { placeScript } from './place-script.ts';

/** The browser's tabs, for whoever shows a way in one. */
export function createBrowserTabGuide(clock: Clock): TabGuide {
  return {
    async open(tabId, url) {
      await browser.tabs.update(tabId, { url });
    },
    placeRecorder: (tabId) => placeScript(tabId, { name: 'recorder', when: 'at-once' }, clock),
    async mark(tabId, state) {
      await browser.action.setBadgeText({ tabId, text: state === 'recording' ? 'REC' : '' }).catch(() => undefined);
    },
  };
}
