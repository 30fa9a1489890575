import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { WalkThroughGuide } from '../ports/walk-through-guide.ts';
import { createBrowserOverlayGuide } from './browser-overlay-guide.ts';
import { placeScript } from './place-script.ts';

/** The browser's tabs and windows, for whoever is recorded in one. */
export function createBrowserWalkThroughGuide(clock: Clock): WalkThroughGuide {
  const { mayVisit, openNew, shrink, putBack } = createBrowserOverlayGuide(clock);
  return {
    mayVisit,
    openNew,
    shrink,
    putBack,
    placeStrip: (tabId) => placeScript(tabId, { name: 'strip', when: 'at-once' }, clock),
    async openForm(id) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/walk-through.html?id=${encodeURIComponent(id)}`) });
    },
  };
}
