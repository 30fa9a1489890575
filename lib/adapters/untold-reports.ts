import { browser } from 'wxt/browser';
import type { RecorderWorld } from './record-clicks.ts';

type Untold = NonNullable<RecorderWorld['untold']>;

/**
 * What the pages of a walk-through could not tell, in the extension's own storage: several tabs may tell at a time, so each page keeps its
 * own and takes on what pages before it have left. What two pages take on is told twice, and heard once.
 */
export function untoldReports(token: string): Untold {
  const own = `${prefix}${token}`;
  let takenOn: readonly string[] = [];
  return {
    async load() {
      const kept = await browser.storage.local.get(null);
      takenOn = Object.keys(kept).filter((name) => name.startsWith(prefix) && name !== own);
      return takenOn.flatMap((name) => {
        const reports: unknown = kept[name];
        return Array.isArray(reports) ? (reports as Awaited<ReturnType<Untold['load']>>) : [];
      });
    },
    async save(reports) {
      if (reports.length > 0) return browser.storage.local.set({ [own]: reports });
      await browser.storage.local.remove([own, ...takenOn]);
      takenOn = [];
    },
  };
}

const prefix = 'untold-walk-';
