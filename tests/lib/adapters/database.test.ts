import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createDexieHistory } from '@/lib/adapters/dexie-history.ts';
import { createDexieNoteArchive } from '@/lib/adapters/dexie-note-archive.ts';
import { createDexieShownArchive } from '@/lib/adapters/dexie-shown-archive.ts';
import { createDexieWalkThroughs } from '@/lib/adapters/dexie-walk-throughs.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';
import { shownWay } from '@/tests/fakes/shown-ways.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

/** The tables of all versions before layouts. */
function databaseOfVersion(version: number, name: string): Dexie {
  const old = new Dexie(name);
  old.version(version).stores({
    audits: 'id, [origin+startedAt], state',
    answers: '[auditId+url]',
    blocks: '[auditId+blockId]',
    texts: '[auditId+url]',
    progress: 'auditId',
    results: 'auditId',
  });
  return old;
}

test('a database of version 1 keeps its audits, which can be gone on with; what its results said is dropped', async () => {
  const name = 'old-shop';
  const old = databaseOfVersion(1, name);
  const { basedOn: _, settings: whole, ...row } = auditRecord({ id: 'a' });
  const { as: __, hosts: ___, thorough: ____, ownCart: _____, ...settings } = whole;
  await old.table('audits').add({ ...row, settings });
  await old.table('results').add({ auditId: 'a', result: { format: 'floorwalker-audit', version: 1 } });
  await old.table('answers').add({ auditId: 'a', url: 'https://shop.example/', answer: { outcome: 'page' } });
  old.close();

  const archive = createDexieArchive(openDatabase(name));
  expect(await archive.load('a')).toEqual(auditRecord({ id: 'a', settings: { ...whole, ownCart: false } }));
  expect(await archive.result('a')).toBeNull();
  expect(await archive.answer('a', 'https://shop.example/')).toBeNull();
});

test('a database of version 3 keeps its audits and what was read; they draw, and there is room for layouts', async () => {
  const name = 'shop-before-drawing';
  const old = databaseOfVersion(3, name);
  const { settings: whole, ...row } = auditRecord({ id: 'a' });
  const { draw: _, ownCart: __, ...settings } = whole;
  await old.table('audits').add({ ...row, settings });
  await old.table('texts').add({ auditId: 'a', url: 'https://shop.example/robots.txt', text: 'kept' });
  old.close();

  const archive = createDexieArchive(openDatabase(name));
  expect((await archive.load('a'))?.settings).toEqual({ ...settings, draw: true, ownCart: false });
  expect((await archive.text('a', 'https://shop.example/robots.txt'))?.text).toBe('kept');
  await archive.saveLayouts('a', 'https://shop.example/', []);
  expect(await archive.layouts('a', 'https://shop.example/')).toEqual([]);
});

test('a database of version 4 keeps its results; nobody was told that their own cart would be read, so it is not, and ways can be kept', async () => {
  const name = 'shop-before-showing';
  const old = databaseOfVersion(4, name);
  const { settings: whole, ...row } = auditRecord({ id: 'a' });
  const { ownCart: _, ...settings } = whole;
  await old.table('audits').add({ ...row, settings });
  await old.table('results').add({ auditId: 'a', result: shopAudit });
  old.close();

  const database = openDatabase(name);
  expect((await createDexieArchive(database).load('a'))?.settings).toEqual({ ...settings, ownCart: false });
  expect(await createDexieArchive(database).result('a')).toEqual(shopAudit);
  expect(await createDexieShownArchive(database).ways('https://shop.example')).toEqual([]);
});

test('a database of version 6 keeps all it had; its results are listed with what they say in short', async () => {
  const name = 'shop-before-history';
  const old = databaseOfVersion(6, name);
  old.version(6).stores({
    layouts: '[auditId+url]',
    showings: 'origin',
    ways: '[origin+goal+device], origin, [origin+goal]',
    ownPages: '[auditId+url]',
    corrections: '[origin+subject], origin',
  });
  const row = auditRecord({ id: 'a', state: 'done', endedAt: 2 });
  await old.table('audits').add(row);
  await old.table('results').add({ auditId: 'a', result: shopAudit });
  await old.table('texts').add({ auditId: 'a', url: 'https://shop.example/robots.txt', text: 'kept' });
  old.close();

  const database = openDatabase(name);
  expect(await createDexieArchive(database).load('a')).toEqual(row);
  expect(await createDexieArchive(database).result('a')).toEqual(shopAudit);
  expect((await createDexieArchive(database).text('a', 'https://shop.example/robots.txt'))?.text).toBe('kept');
  expect((await createDexieHistory(database).list())[0]?.summary?.pagesRead).toBe(shopAudit.coverage.pagesRead);
});

test('a database of version 7 keeps all it had, and there is room for notes', async () => {
  const name = 'shop-before-notes';
  const old = databaseOfVersion(7, name);
  old.version(7).stores({
    layouts: '[auditId+url]',
    showings: 'origin',
    ways: '[origin+goal+device], origin, [origin+goal]',
    ownPages: '[auditId+url]',
    corrections: '[origin+subject], origin',
    summaries: 'auditId',
  });
  const row = auditRecord({ id: 'a', state: 'done', endedAt: 2 });
  const correction = { origin: row.origin, subject: 'page', put: { about: 'page', url: row.origin, kinds: [] }, correctedAt: 1 } as const;
  await old.table('audits').add(row);
  await old.table('results').add({ auditId: 'a', result: shopAudit });
  await old.table('corrections').add(correction);
  old.close();

  const database = openDatabase(name);
  expect(await createDexieArchive(database).load('a')).toEqual(row);
  expect(await createDexieArchive(database).result('a')).toEqual(shopAudit);
  expect(await createDexieShownArchive(database).corrections(row.origin)).toEqual([correction]);
  const notes = createDexieNoteArchive(database);
  expect(await notes.notes(row.origin)).toEqual([]);
  const note = {
    id: 'n',
    origin: row.origin,
    url: row.origin,
    element: null,
    words: 'Kept',
    visitor: null,
    inReport: false,
    picture: null,
    madeAt: 3,
  };
  await notes.save(note);
  expect(await notes.notes(row.origin)).toEqual([note]);
});

test('a database of version 8 keeps all it had; walk-throughs can be kept beside', async () => {
  const name = 'shop-before-walk-throughs';
  const old = databaseOfVersion(8, name);
  old.version(8).stores({
    layouts: '[auditId+url]',
    showings: 'origin',
    ways: '[origin+goal+device], origin, [origin+goal]',
    ownPages: '[auditId+url]',
    corrections: '[origin+subject], origin',
    summaries: 'auditId',
    notes: 'id, origin',
  });
  const row = auditRecord({ id: 'a', state: 'done', endedAt: 2 });
  await old.table('audits').add(row);
  await old.table('results').add({ auditId: 'a', result: shopAudit });
  await old.table('ways').add(shownWay);
  old.close();

  const database = openDatabase(name);
  expect(await createDexieArchive(database).load('a')).toEqual(row);
  expect(await createDexieArchive(database).result('a')).toEqual(shopAudit);
  expect(await createDexieShownArchive(database).ways(shownWay.origin)).toEqual([shownWay]);
  const shelf = createDexieWalkThroughs(database);
  expect(await shelf.of(walked.origin)).toEqual([]);
  await shelf.save(walked);
  expect(await shelf.of(walked.origin)).toEqual([walked]);
});
