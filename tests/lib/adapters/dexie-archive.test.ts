import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { PageAnswer } from '@/lib/model/page-answer.ts';
import type { Link } from '@/lib/model/page.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const link: Link = {
  to: 'https://shop.example/faq',
  words: 'FAQ',
  namedBy: 'text',
  place: 'footer',
  slot: 'footer a',
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
};
const footer = { id: 'footer-1', place: 'footer' as const, links: [link] };
const answerOf = (url: string): PageAnswer => ({
  outcome: 'page',
  url,
  bytes: 10,
  ms: 1,
  etag: null,
  facts: pageFacts({ url, blocks: [footer] }),
});
const record = (id: string, startedAt: number): AuditRecord => ({
  id,
  origin: 'https://shop.example',
  from: 'https://shop.example/',
  tabId: 1,
  settings: defaultSettings,
  state: 'running',
  trouble: null,
  startedAt,
  endedAt: null,
  workedMs: 0,
  basedOn: null,
});

let opened = 0;
const open = () => openDatabase(`archive-${(opened += 1)}`);

test('a page comes back as it was stored, its blocks included, and a block that repeats is stored once', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await archive.saveAnswer('a', answerOf('https://shop.example/1'));
  await archive.saveAnswer('a', answerOf('https://shop.example/2'));
  expect(await archive.answer('a', 'https://shop.example/2')).toEqual(answerOf('https://shop.example/2'));
  expect(await database.blocks.count()).toBe(1);
});

test('storing the same address again replaces it; another audit has its own', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await archive.saveAnswer('a', answerOf('https://shop.example/1'));
  await archive.saveAnswer('a', answerOf('https://shop.example/1'));
  await archive.saveAnswer('b', answerOf('https://shop.example/1'));
  expect(await database.answers.count()).toBe(2);
});

test('the newest audit of a site is the latest, and removing one leaves nothing of it', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await archive.create(record('old', 1));
  await archive.create(record('new', 2));
  await archive.saveAnswer('new', answerOf('https://shop.example/1'));
  await archive.saveText('new', 'https://shop.example/robots.txt', 'x');
  expect((await archive.latest('https://shop.example'))?.id).toBe('new');
  expect(await archive.latest('https://other.example')).toBeNull();
  await archive.remove('new');
  expect((await archive.latest('https://shop.example'))?.id).toBe('old');
  expect(await Promise.all([database.answers.count(), database.blocks.count(), database.texts.count()])).toEqual([0, 0, 0]);
});

test('who watches a site sees its newest audit at once and each change of it, and nothing after looking away', async () => {
  const archive = createDexieArchive(open());
  const seen: (AuditView | null)[] = [];
  const away = new AbortController();
  archive.watch({ origin: 'https://shop.example', tabId: 1 }, (view) => seen.push(view), away.signal);
  const last = async (is: (view: AuditView | null | undefined) => boolean) => {
    for (let tries = 0; tries < 200 && !is(seen.at(-1)); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(is(seen.at(-1))).toBe(true);
  };
  await last((view) => view === null);
  await archive.create(record('a', 1));
  await last((view) => view?.record.state === 'running');
  await archive.update('a', { state: 'paused' });
  await last((view) => view?.record.state === 'paused');
  await archive.saveProgress({
    auditId: 'a',
    pagesRead: 3,
    pagesKnown: 9,
    pagesFailed: 0,
    requests: 3,
    bytes: 1,
    reading: null,
    perSecond: null,
    slowed: false,
    drawing: false,
    rings: [],
  });
  await last((view) => view?.progress?.pagesRead === 3);
  await archive.saveResult('a', shopAudit);
  await last((view) => view?.result !== null && view?.progress?.pagesRead === 3);
  await archive.create(record('b', 2));
  await last((view) => view?.record.id === 'b' && view.progress === null && view.result === null);
  away.abort();
  const count = seen.length;
  await archive.update('a', { state: 'done' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.length).toBe(count);
});

test('a result of a version that is not understood is not shown', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await database.results.put({ auditId: 'a', result: { format: 'floorwalker-audit', version: 99 } as never });
  expect(await archive.result('a')).toBeNull();
});

test('pages of two audits at once keep their blocks apart', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  for (const id of ['a', 'b', 'a', 'b']) await archive.saveAnswer(id, answerOf(`https://shop.example/${id}`));
  await archive.remove('a');
  expect(await archive.answer('a', 'https://shop.example/a')).toBeNull();
  expect(await archive.answer('b', 'https://shop.example/b')).toEqual(answerOf('https://shop.example/b'));
  expect(await database.blocks.count()).toBe(1);
});

test('a page of which a part is gone is as if it were not there, so that it is read again', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await archive.saveAnswer('a', answerOf('https://shop.example/1'));
  await database.blocks.clear();
  expect(await archive.answer('a', 'https://shop.example/1')).toBeNull();
});

test('of a site’s old audits the pages go first, then the results; those of other sites stay', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  const newest = Array.from({ length: 20 }, (_, at) => `a-${at + 13}`);
  for (let at = 11; at < 33; at += 1) {
    await archive.create({ ...record(`a-${at}`, at), state: 'done', endedAt: at });
    await archive.saveAnswer(`a-${at}`, answerOf('https://shop.example/'));
    await archive.saveResult(`a-${at}`, shopAudit);
  }
  await archive.create({ ...record('b', 1), origin: 'https://other.example', state: 'done', endedAt: 1 });
  await archive.saveAnswer('b', answerOf('https://other.example/'));
  await archive.prune('https://shop.example');
  expect((await database.audits.toCollection().primaryKeys()).toSorted()).toEqual([...newest, 'b']);
  expect(await database.results.count()).toBe(20);
  expect((await database.answers.toArray()).map(({ auditId }) => auditId).toSorted()).toEqual(['a-31', 'a-32', 'b']);
  expect(await database.blocks.count()).toBe(3);
});

test('who watches a tab sees its own audit while it runs, though another tab of the site began one later', async () => {
  const archive = createDexieArchive(open());
  await archive.create({ ...record('mine', 1), tabId: 1 });
  await archive.create({ ...record('theirs', 2), tabId: 2 });
  const seen: (string | undefined)[] = [];
  const away = new AbortController();
  archive.watch({ origin: 'https://shop.example', tabId: 1 }, (view) => seen.push(view?.record.id), away.signal);
  for (let tries = 0; tries < 200 && seen.length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  away.abort();
  expect(seen).toEqual(['mine']);
});

test('an audit that is not understood is as if it were not there', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  await archive.create(record('good', 1));
  await database.audits.add({ ...record('odd', 2), settings: null } as never);
  expect(await archive.load('odd')).toBeNull();
  expect((await archive.latest('https://shop.example'))?.id).toBe('good');
  expect((await archive.inState('running')).map(({ id }) => id)).toEqual(['good']);
});

test('layouts come back as they were stored, none is not the same as not asked for, and they go with their audit', async () => {
  const database = open();
  const archive = createDexieArchive(database);
  const seen = [{ url: 'https://shop.example/1', device: 'phone' as const, width: 390, height: 900, elements: [] }];
  await archive.create(record('a', 1));
  await archive.saveLayouts('a', 'https://shop.example/1', seen);
  await archive.saveLayouts('a', 'https://shop.example/2', []);
  expect(await archive.layouts('a', 'https://shop.example/1')).toEqual(seen);
  expect(await archive.layouts('a', 'https://shop.example/2')).toEqual([]);
  expect(await archive.layouts('a', 'https://shop.example/3')).toBeNull();
  expect(await archive.layouts('b', 'https://shop.example/1')).toBeNull();
  await archive.remove('a');
  expect(await database.layouts.count()).toBe(0);
});
