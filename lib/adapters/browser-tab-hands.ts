import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { TabHands } from '../ports/tab-hands.ts';
import { createBackgroundPageSource } from './background-page-source.ts';
import { browserConnection } from './browser-connection.ts';
import { originPattern } from './origin-pattern.ts';
import { createWalkerDesk } from './walker-desk.ts';

/** An event page that calls nothing of the browser's for 30 s is stopped, and its requests with it. */
const signOfLifeMs = 10_000;

/** The browser's tabs. Where the background has a DOM and may reach the site (Firefox, after the user allowed it), no walker is needed. */
export function createBrowserTabHands(clock: Clock): TabHands {
  const hasDom = typeof DOMParser !== 'undefined';
  const readsAlone = async (origin: string) =>
    hasDom && (await browser.permissions.contains({ origins: [originPattern(origin)] }).catch(() => false));
  return {
    connection: browserConnection,
    readsAlone,
    async openReader({ id, origin }) {
      if (await readsAlone(origin)) {
        const source = createBackgroundPageSource(origin, browserConnection);
        const alive = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLifeMs);
        return { source, turn: null, heardAt: () => null, close: () => clearInterval(alive) };
      }
      const desk = createWalkerDesk(id, clock);
      return { source: desk.source, turn: desk.turn, heardAt: () => desk.heardAt, close: desk.close };
    },
    async placeWalker(tabId) {
      try {
        await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/walker.js'] });
        return 'placed';
      } catch {
        const isThere = await browser.tabs.get(tabId).then(
          () => true,
          () => false,
        );
        if (!isThere) return 'tab-closed';
        // Firefox lets nobody in after any navigation, and does not say where it led.
        return hasDom ? 'needs-permission' : 'left-site';
      }
    },
    async keepAwake(tabId, state) {
      await browser.tabs.update(tabId, { autoDiscardable: state === 'free' }).catch(() => undefined);
    },
  };
}
