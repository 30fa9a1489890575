import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openBareArchive } from '@/lib/adapters/bare-archive.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { databaseVersion } from '@/lib/adapters/database-version.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createDexieShownArchive } from '@/lib/adapters/dexie-shown-archive.ts';
import type { AuditProgress } from '@/lib/model/audit.ts';
import type { Showing } from '@/lib/model/shown-way.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { soon } from '@/tests/fakes/house.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const origin = 'https://shop.example';
const tab = { origin, tabId: 7 };
const record = (id: string, startedAt: number) => auditRecord({ id, origin, startedAt, tabId: 7, state: 'running' });
const progress = (pagesRead: number) => ({ auditId: 'a', pagesRead }) as AuditProgress;

let opened = 0;
const nameOne = () => `bare-${(opened += 1)}`;

/** Everything that a popup is told of a tab, newest last. */
function watching(name: string) {
  const away = new AbortController();
  const seen: (AuditView | null)[] = [];
  openBareArchive(name).watch(tab, (view) => seen.push(view), away.signal);
  const sees = (isSo: (view: AuditView | null) => boolean) => soon(() => seen.length > 0 && isSo(seen.at(-1) ?? null));
  return { seen, sees, leave: () => away.abort() };
}

test('the popup waits for the newest shape of the database: database-version.ts says the same as database.ts', () => {
  expect(openDatabase(nameOne()).verno).toBe(databaseVersion);
});

test('before there is a database nothing is seen, and none is made by looking; once there is one it is seen', async () => {
  const name = nameOne();
  const popup = watching(name);
  await popup.sees((view) => view === null);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  await createDexieArchive(openDatabase(name)).create(record('a', 1));
  await popup.sees((view) => view?.record.id === 'a');
  popup.leave();
});

test('a check is followed through its progress and its result, and nothing is told after looking away', async () => {
  const name = nameOne();
  const archive = createDexieArchive(openDatabase(name));
  await archive.create(record('a', 1));
  const popup = watching(name);
  await popup.sees((view) => view?.record.id === 'a' && view.progress === null);
  await archive.saveProgress(progress(3));
  await popup.sees((view) => view?.progress?.pagesRead === 3);
  await archive.saveResult('a', shopAudit);
  await popup.sees((view) => view?.result?.format === shopAudit.format);
  await archive.update('a', { state: 'done', endedAt: 2 });
  await popup.sees((view) => view?.record.state === 'done');
  popup.leave();
  const told = popup.seen.length;
  await archive.saveProgress(progress(9));
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(popup.seen).toHaveLength(told);
});

test('it tells what the archive with Dexie tells: the tab’s own check, and none that came from a file, was deleted or is not understood', async () => {
  const name = nameOne();
  const database = openDatabase(name);
  const archive = createDexieArchive(database);
  await archive.create(record('own', 1));
  await archive.create({ ...record('other-tab', 2), tabId: 8 });
  await archive.create({ ...record('imported', 3), importedAt: 3, endedAt: 3, state: 'done' });
  await archive.create({ ...record('deleted', 4), deletedAt: 4, endedAt: 4, state: 'done' });
  await archive.create({ ...record('elsewhere', 5), origin: 'https://shop.example.com' });
  await database.results.put({ auditId: 'own', result: { format: 'of another world' } as never });
  const away = new AbortController();
  const dexies: (AuditView | null)[] = [];
  archive.watch(tab, (view) => dexies.push(view), away.signal);
  const popup = watching(name);
  await popup.sees((view) => view?.record.id === 'own');
  await soon(() => dexies.length > 0);
  expect(popup.seen.at(-1)).toEqual(dexies.at(-1));
  expect(popup.seen.at(-1)?.result).toBeNull();
  away.abort();
  popup.leave();
});

test('a way that is being shown is seen as long as it is', async () => {
  const name = nameOne();
  const shown = createDexieShownArchive(openDatabase(name));
  const seen: (Showing | null)[] = [];
  const away = new AbortController();
  openBareArchive(name).watchShowing(origin, (showing) => seen.push(showing), away.signal);
  await soon(() => seen.length > 0);
  expect(seen.at(-1)).toBeNull();
  await shown.saveShowing({ origin, tabId: 7, auditId: 'a' } as Showing);
  await soon(() => seen.at(-1)?.auditId === 'a');
  await shown.endShowing(origin);
  await soon(() => seen.at(-1) === null);
  away.abort();
});

test('an open popup keeps nobody from changing the shape of the database, and goes on seeing', async () => {
  const name = nameOne();
  const before = openDatabase(name);
  await createDexieArchive(before).create(record('a', 1));
  const popup = watching(name);
  await popup.sees((view) => view?.record.id === 'a');
  before.close();
  const next = openDatabase(name);
  next.version(databaseVersion + 1).stores({ more: 'id' });
  await next.open();
  await next.audits.update('a', { state: 'done', endedAt: 2 });
  await popup.sees((view) => view?.record.state === 'done');
  popup.leave();
  next.close();
});
