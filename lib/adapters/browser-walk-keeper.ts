import { browser } from 'wxt/browser';
import type { Walk } from '../model/walked-path.ts';
import type { WalkKeeper } from '../ports/walk-keeper.ts';

export const keyOfWalk = (tabId: number) => `walk-${tabId}`;

/** In the browser's memory: tabs have other numbers once it was restarted. */
export const browserWalkKeeper: WalkKeeper = {
  async load(tabId) {
    const key = keyOfWalk(tabId);
    const kept: unknown = (await browser.storage.session.get(key))[key];
    return isWalk(kept) ? kept : null;
  },
  save: (walk) => browser.storage.session.set({ [keyOfWalk(walk.tabId)]: walk }),
  remove: (tabId) => browser.storage.session.remove(keyOfWalk(tabId)),
};

/** Only we write there, but perhaps another version. */
function isWalk(kept: unknown): kept is Walk {
  return typeof kept === 'object' && kept !== null && 'choices' in kept && 'figures' in kept && 'movedFrom' in kept && 'path' in kept;
}
