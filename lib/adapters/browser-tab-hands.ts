import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { TabHands } from '../ports/tab-hands.ts';
import { createBackgroundPageSource } from './background-page-source.ts';
import { originPattern } from './origin-pattern.ts';
import { createWalkerDesk } from './walker-desk.ts';

/** The browser's tabs. Where the background has a DOM and may reach the site (Firefox, after the user allowed it), no walker is needed. */
export function createBrowserTabHands(clock: Clock): TabHands {
  return {
    async openReader(origin) {
      if (
        typeof DOMParser !== 'undefined' &&
        (await browser.permissions.contains({ origins: [originPattern(origin)] }).catch(() => false))
      ) {
        return { source: createBackgroundPageSource(origin), turn: null, heardAt: () => null, close: () => undefined };
      }
      const desk = createWalkerDesk(clock);
      return { source: desk.source, turn: desk.turn, heardAt: () => desk.heardAt, close: desk.close };
    },
    async placeWalker(tabId) {
      try {
        await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/walker.js'] });
        return true;
      } catch {
        return false;
      }
    },
    async keepAwake(tabId, state) {
      await browser.tabs.update(tabId, { autoDiscardable: state === 'free' }).catch(() => undefined);
    },
  };
}
