import { browser } from 'wxt/browser';
import type { RecorderWorld } from './record-clicks.ts';

type Untold = NonNullable<RecorderWorld['untold']>;

/**
 * What the pages of a walk-through could not tell, in the extension's own storage: several tabs may tell at a time, so each page keeps its
 * own and takes on what pages of the same walk-through have left. What two pages take on is told twice, and heard once.
 */
export function untoldReports(walkId: string, token: string): Untold {
  const ofWalk = `${prefix}${walkId}-`;
  const own = `${ofWalk}${token}`;
  let takenOn: readonly string[] = [];
  return {
    async load() {
      const kept = await browser.storage.local.get(null);
      takenOn = Object.keys(kept).filter((name) => name.startsWith(ofWalk) && name !== own);
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

/** Forgets what was left by walk-throughs that nobody goes on with: whole addresses stand in it. */
export async function forgetUntold(goesOn: (walkId: string) => Promise<boolean>): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const id = idInName.exec(name)?.[1];
    if (id === undefined || !(await goesOn(id))) await browser.storage.local.remove(name);
  }
}

const prefix = 'untold-walk-';
/** Ids are UUIDs. */
const idInName = /^untold-walk-([\da-f-]{36})-/;
