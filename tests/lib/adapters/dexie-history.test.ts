import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createDexieHistory } from '@/lib/adapters/dexie-history.ts';
import { keepSummaries } from '@/lib/adapters/keep-summaries.ts';
import { auditHistoryContract } from '@/tests/contracts/audit-history.contract.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

let opened = 0;
function open() {
  const database = openDatabase(`history-${(opened += 1)}`);
  const archive = keepSummaries(createDexieArchive(database), database);
  return { database, archive, history: createDexieHistory(database) };
}

auditHistoryContract('IndexedDB', () => {
  const { archive, history } = open();
  return {
    history,
    async put(record, result) {
      await archive.create(record);
      if (result) await archive.saveResult(record.id, result);
    },
  };
});

const done = (id: string) => auditRecord({ id, state: 'done', endedAt: 9 });
const page = (url: string) => ({ outcome: 'page' as const, url, bytes: 1, ms: 1, etag: null, facts: pageFacts({ url }) });

test('a result from a file is none of the site’s own checks: not the latest, not watched, not counted among those to keep', async () => {
  const { archive, history, database } = open();
  await history.add({ result: shopAudit, importedAt: 1 });
  const { origin } = shopAudit.site;
  expect(await archive.latest(origin)).toBeNull();
  for (let at = 0; at < 20; at += 1) await archive.create({ ...done(`${at}`), origin, startedAt: Date.now() + at });
  await archive.prune(origin);
  expect(await database.audits.count()).toBe(21);
  const [imported] = (await history.list()).filter(({ record }) => record.importedAt !== undefined);
  expect((await archive.load(imported?.record.id ?? ''))?.importedAt).toBe(1);
});

test('what is deleted is as if it were not there for every surface', async () => {
  const { archive, history } = open();
  await archive.create(done('a'));
  await history.trash(['a'], 1);
  expect(await archive.load('a')).toBeNull();
  expect(await archive.latest('https://shop.example')).toBeNull();
});

test('results of before there were summaries get theirs when they are listed', async () => {
  const { database, history } = open();
  await createDexieArchive(database).create(done('a'));
  await database.results.put({ auditId: 'a', result: shopAudit });
  await createDexieArchive(database).create(done('odd'));
  await database.results.put({ auditId: 'odd', result: { format: 'floorwalker-audit', version: 99 } as never });
  const list = await history.list();
  expect(list.map(({ record, summary }) => [record.id, summary?.pagesRead])).toEqual([
    ['a', shopAudit.coverage.pagesRead],
    ['odd', undefined],
  ]);
  expect(await database.summaries.count()).toBe(1);
});

test('a result that is judged again, or forgotten, takes its summary along', async () => {
  const { archive, history } = open();
  await archive.create(done('a'));
  await archive.saveResult('a', shopAudit);
  await archive.saveResult('a', { ...shopAudit, coverage: { ...shopAudit.coverage, pagesRead: 3 } });
  expect((await history.list())[0]?.summary?.pagesRead).toBe(3);
  await archive.dropResult('a');
  expect((await history.list())[0]?.summary).toBeNull();
});

test('purging takes all rows of what was deleted, and pages that belong to nobody; those of others stay', async () => {
  const { archive, history, database } = open();
  for (const id of ['a', 'b', 'c']) {
    if (id !== 'c') await archive.create(done(id));
    await archive.saveAnswer(id, page('https://shop.example/1'));
    await archive.saveAnswer(id, page('https://shop.example/2'));
    await archive.saveText(id, 'https://shop.example/robots.txt', 'x');
    await archive.saveLayouts(id, 'https://shop.example/1', []);
  }
  await history.trash(['a'], 1);
  await history.purge(2);
  for (const table of [database.answers, database.texts, database.layouts])
    expect(new Set((await table.toArray()).map(({ auditId }) => auditId))).toEqual(new Set(['b']));
});

test('the size of many pages is estimated from some', async () => {
  const { archive, history } = open();
  await archive.create(done('few'));
  await archive.create(done('many'));
  for (let at = 0; at < 10; at += 1) await archive.saveAnswer('few', page(`https://shop.example/${at}0`));
  for (let at = 0; at < 200; at += 1) await archive.saveAnswer('many', page(`https://shop.example/${at}`));
  const [few, many] = [await history.sizeOf('few'), await history.sizeOf('many')];
  expect(many / few).toBeGreaterThan(18);
  expect(many / few).toBeLessThan(22);
});

test('figures of visitors stay while a check of their site can be had back, and go with the last one', async () => {
  const { archive, database, history } = open();
  await archive.create(done('a'));
  const { origin } = done('a');
  const figures = {
    outcome: 'orders',
    visits: 1,
    leftAtOnce: null,
    outcomes: null,
    days: null,
    pages: [],
    sources: [],
    files: [],
  } as const;
  await database.figures.put({ origin, figures, savedAt: 1 });
  await history.trash(['a'], 5);
  await history.purge(5);
  expect(await database.figures.count()).toBe(1);
  await history.purge(6);
  expect(await database.figures.count()).toBe(0);
});
