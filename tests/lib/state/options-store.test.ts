import { expect, test } from 'vitest';
import { readImport } from '@/lib/model/read-import.ts';
import { createOptionsStore } from '@/lib/state/options-store.ts';
import { comparedChecks, preferencesFor, wholeSize } from '@/lib/state/options-view.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { fakeOptionsWorld } from '@/tests/fakes/options-world.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const shop = 'https://shop.example';
const done = (id: string, startedAt: number, origin = shop) => auditRecord({ id, startedAt, origin, state: 'done', endedAt: startedAt });
const noWalks = { walks: 0, knownWalks: 0, knownNotes: 0 };
const quiet = () => new Promise((next) => setTimeout(next, 5));

async function open(world = fakeOptionsWorld()) {
  for (const at of [1, 2, 3]) await world.history.put(done(`${at}`, at), shopAudit);
  const store = createOptionsStore(world, new AbortController().signal);
  await quiet();
  return { world, store, state: store.getState, ids: () => store.getState().audits?.map(({ record }) => record.id) };
}

test('what is deleted can be had back, until its time is over', async () => {
  const { world, state, ids } = await open();
  await state().remove(['1', '2']);
  expect(ids()).toEqual(['3']);
  expect(state().deleted?.auditIds.toSorted()).toEqual(['1', '2']);
  await state().undo();
  expect(ids()).toEqual(['3', '2', '1']);

  await state().remove(['1']);
  await world.passTime();
  expect(state().deleted).toBeNull();
  await world.history.restore(['1']);
  expect(ids()).toEqual(['3', '2']);
});

test('a check under way stays, whoever wants it gone', async () => {
  const { world, state, ids } = await open();
  await world.history.put(auditRecord({ id: 'now', startedAt: 9, origin: shop }));
  await state().remove(['now']);
  expect(state().deleted).toBeNull();
  await state().deleteAll();
  expect(ids()).toContain('now');
});

test('two pages that are open at once show the same; what the other deletes is chosen no more', async () => {
  const { world, state, ids } = await open();
  const other = createOptionsStore(world, new AbortController().signal).getState;
  state().choose('1');
  state().choose('2');
  await other().remove(['2']);
  expect(ids()).toEqual(['3', '1']);
  expect(state().chosen).toEqual(['1']);
  await other().prefer({ pages: 40 });
  expect(preferencesFor(state())?.preferences.pages).toBe(40);
});

test('two are compared, the older first; a third choice takes the place of the first', async () => {
  const { state } = await open();
  for (const id of ['3', '1', '2']) state().choose(id);
  expect(comparedChecks(state()).map(({ record }) => record.id)).toEqual(['1', '2']);
  state().choose('1');
  expect(state().chosen).toEqual(['2']);
});

test('a name loses what is too much of it', async () => {
  const { state } = await open();
  await state().rename('1', `  Before\n the   ${'very '.repeat(1_000)}`);
  expect(state().audits?.at(-1)?.record.name).toMatch(/^Before the very/);
  expect(state().audits?.at(-1)?.record.name).toHaveLength(120);
});

test('a full disk is told, and nothing is lost', async () => {
  const { world, state, ids } = await open();
  world.history.fail = { call: 'trash', error: new DOMException('full', 'QuotaExceededError') };
  await state().remove(['1']);
  expect([state().trouble, state().deleted, ids()]).toEqual(['disk-full', null, ['3', '2', '1']]);
  state().dismissTrouble();
  world.history.fail = { call: 'add', error: new DOMException('full', 'QuotaExceededError') };
  await state().importFiles([new File([JSON.stringify(shopAudit)], 'a.json')]);
  expect([state().trouble, state().imported, state().isImporting]).toEqual([
    'disk-full',
    [{ file: 'a.json', kept: 0, known: 0, notes: 0, ...noWalks, faults: [] }],
    false,
  ]);
});

test('files are taken in one by one, each with what came of it', async () => {
  const { state } = await open();
  const file = (name: string, text: string) => new File([text], name);
  await state().importFiles([file('a.json', JSON.stringify(shopAudit)), file('b.json', JSON.stringify(shopAudit)), file('c.json', '?')]);
  expect(state().imported).toEqual([
    { file: 'a.json', kept: 1, known: 0, notes: 0, ...noWalks, faults: [] },
    { file: 'b.json', kept: 0, known: 1, notes: 0, ...noWalks, faults: [] },
    { file: 'c.json', kept: 0, known: 0, notes: 0, ...noWalks, faults: [{ fault: 'not-json' }] },
  ]);
  const huge = { name: 'd.json', size: 1e12, text: () => Promise.reject(new Error('never read')) } as unknown as File;
  await state().importFiles([huge]);
  expect(state().imported).toEqual([
    { file: 'd.json', kept: 0, known: 0, notes: 0, ...noWalks, faults: [{ fault: 'too-large', bytes: 1e12 }] },
  ]);
});

test('all that is saved can be imported again', async () => {
  const { world, state } = await open();
  await state().rename('2', 'Before');
  await state().saveAll();
  const { audits, faults } = readImport(world.saved[0]?.text ?? '');
  expect(world.saved[0]?.name).toBe('floorwalker-all-2026-11-27.json');
  expect(faults).toEqual([]);
  expect(audits.map(({ name, result }) => [name, result])).toEqual([
    [undefined, shopAudit],
    ['Before', shopAudit],
    [undefined, shopAudit],
  ]);
});

test('deleting all leaves nothing, preferences neither', async () => {
  const { state, ids } = await open();
  await state().prefer({ pages: 40 });
  await state().deleteAll();
  await quiet();
  expect([ids(), state().isEmptied, wholeSize(state()), preferencesFor(state())?.preferences.pages]).toEqual([[], true, 0, 250]);
});

test('a site has its own settings from the first change on, until they are dropped', async () => {
  const { state } = await open();
  state().lookAt(shop);
  expect(preferencesFor(state())?.isOwn).toBe(false);
  await Promise.all([state().prefer({ pages: 40 }), state().prefer({ goal: 'book' })]);
  expect(preferencesFor(state())).toMatchObject({ isOwn: true, preferences: { pages: 40, goal: 'book', atOnce: 4 } });
  state().lookAt(null);
  expect(preferencesFor(state())?.preferences.pages).toBe(250);
  state().lookAt(shop);
  await state().dropOwn();
  expect(preferencesFor(state())?.isOwn).toBe(false);
});

test('a rule is tried on the last check of the site and told by what it changed; more words of a kind join those it has', async () => {
  const { world, state } = await open();
  const judged = { ...shopAudit, corrections: [{ kind: 'path' as const, pattern: '/x', of: 'press' as const, date: shopAudit.date }] };
  world.onSend = () => world.history.put(done('3', 3), judged);
  await state().tryRule({ about: 'path', pattern: '/x', kind: 'press' });
  expect(world.sent).toEqual([
    { name: 'correct', request: { auditId: '3', does: { put: { about: 'path', pattern: '/x', kind: 'press' } } } },
  ]);
  expect(state().trial).toMatchObject({ phase: 'judged', before: { corrections: 0 }, after: { corrections: 1 } });

  const words = { about: 'words' as const, kind: 'faq' as const, language: 'en', words: ['Asked'] };
  world.corrections = [{ origin: shop, subject: 'words faq en', put: words, correctedAt: 1 }];
  state().chooseSite(shop);
  await quiet();
  await state().tryRule({ ...words, words: ['Asked', 'Often'] });
  expect(world.sent.at(-1)?.request).toMatchObject({ does: { put: { words: ['Asked', 'Often'] } } });
});

test('where the pages are not kept any more a rule is said to count from the next check on', async () => {
  const { state } = await open();
  await state().tryRule({ about: 'path', pattern: '/x', kind: 'press' });
  expect(state().trial).toMatchObject({ phase: 'judged', after: null });
});
