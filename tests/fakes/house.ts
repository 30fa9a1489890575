import 'fake-indexeddb/auto';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createDexieShownArchive } from '@/lib/adapters/dexie-shown-archive.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createAuditOffice, type AuditOffice } from '@/lib/audit/audit-office.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import type { AuditHouse } from '@/lib/audit/running-audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings, type AuditSettings } from '@/lib/model/settings.ts';
import type { AuditArchive } from '@/lib/ports/audit-archive.ts';
import type { ShownArchive } from '@/lib/ports/shown-archive.ts';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import { fakeClock } from './fake-clock.ts';
import { fakeHands, type FakeHands } from './fake-hands.ts';
import { fakeOrigin, type FakeSite } from './fake-site.ts';

/** A shop of 25 pages. */
export const smallShop: FakeSite = {
  '/': [
    ['/teas', 'All teas'],
    ['/faq', 'FAQ'],
    ['/about', 'About us'],
    ['/cart', 'Cart'],
  ],
  '/teas': Array.from({ length: 20 }, (_, n) => [`/teas/tea-${n}`, `Tea ${n}`] as const),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`/teas/tea-${n}`, []])),
  '/faq': [],
  '/about': [],
  '/cart': [],
};

/** Reads all of a site, as fast as it can. */
export const allOfIt: AuditSettings = { ...defaultSettings, perSecond: null, thorough: true };
export const homePage = `${fakeOrigin}/`;

export interface House {
  readonly archive: AuditArchive;
  readonly shown: ShownArchive;
  /** What all who live there share. */
  readonly inHouse: AuditHouse;
  readonly hands: FakeHands;
  /** The first office, or the worker that comes back after the last was killed. */
  office(): AuditOffice;
  /** Resolves with the result when the audit is done. */
  done(auditId: string): Promise<AuditExport>;
}

let opened = 0;

/** A house on a database of its own. Audits are named `audit-1`, `audit-2` and so on; fake time stands still but for waits. */
export function house(hands = fakeHands(smallShop), change: (archive: AuditArchive) => Partial<AuditArchive> = () => ({})): House {
  opened += 1;
  const database = openDatabase(`house-${opened}`);
  const whole = createDexieArchive(database);
  const shown = createDexieShownArchive(database);
  const archive = { ...whole, ...change(whole) };
  const inHouse = { archive, shown, clock: fakeClock(), catalog: auditCatalog, version: '0' };
  let ids = 0;
  return {
    archive,
    shown,
    inHouse,
    hands,
    office() {
      const one = createAuditOffice({
        ...inHouse,
        clock: fakeClock(),
        rejudging: createRejudging(inHouse),
        hands,
        newId: () => `audit-${(ids += 1)}`,
      });
      hands.turnTo(one);
      return one;
    },
    async done(auditId) {
      await soon(async () => (await archive.load(auditId))?.state === 'done', 20_000);
      const result = await archive.result(auditId);
      if (!result) throw new Error(`${auditId} ended without a result.`);
      return result;
    },
  };
}

/** The part of a result that is the same for the same site, however it was come by. */
export function sameForSame(result: AuditExport): unknown {
  const differs = { durationMs: 0, requests: 0, bytes: 0, slowed: false, changes: null };
  return { ...result, date: '', coverage: { ...result.coverage, ...differs } };
}

/** What an undisturbed audit of the small shop finds. */
export async function undisturbed(): Promise<unknown> {
  const { office, done } = house();
  await office().start({ tabId: 1, url: homePage, settings: allOfIt });
  return sameForSame(await done('audit-1'));
}

/** Waits until it is so, however busy the machine is. */
export async function soon(isSo: () => Promise<boolean> | boolean, limitMs = 20_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It never came to that.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
