import { expect, test } from 'vitest';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { writeWalkThrough } from '@/lib/model/read-walk-through.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { createOptionsStore } from '@/lib/state/options-store.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { fakeOptionsWorld } from '@/tests/fakes/options-world.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

const { origin } = walked;
/** The same walk on another site. */
const onSite = (site: string): typeof walked => JSON.parse(JSON.stringify(walked).replaceAll(origin, site)) as typeof walked;
const quiet = () => new Promise((next) => setTimeout(next, 5));

async function open() {
  const world = fakeOptionsWorld();
  for (const id of ['1', '2'])
    await world.history.put(auditRecord({ id, startedAt: Number(id), origin, state: 'done', endedAt: 9 }), shopAudit);
  await world.walkThroughs.save(walked);
  await world.walkThroughs.save({ ...onSite('https://other.test'), id: 'other' });
  const store = createOptionsStore(world, new AbortController().signal);
  await quiet();
  return { world, state: store.getState };
}

test('walk-throughs are counted site by site, and go with the last check of theirs; both can be had back', async () => {
  const { state } = await open();
  expect(Object.fromEntries(state().walkThroughs)).toEqual({ 'https://other.test': 1, [origin]: 1 });
  await state().remove(['1']);
  expect(state().walkThroughs.get(origin)).toBe(1);
  await state().remove(['2']);
  expect(state().walkThroughs.get(origin)).toBeUndefined();
  expect(state().deleted).toMatchObject({ auditIds: ['2'], walkIds: ['walk-1'] });
  await state().undo();
  expect(state().walkThroughs.get(origin)).toBe(1);
});

test('those of one site can be deleted alone, and are gone once their time is over', async () => {
  const { world, state } = await open();
  await state().removeWalkThroughs('https://other.test');
  expect(state().deleted).toMatchObject({ auditIds: [], walkIds: ['other'] });
  await world.passTime();
  expect(state().deleted).toBeNull();
  await world.walkThroughs.restore(['other']);
  expect(await world.walkThroughs.load('other')).toBeNull();
  expect(await world.walkThroughs.load('walk-1')).toEqual(walked);
});

test('a walk-through is imported on any site; what was saved together brings those that are not there', async () => {
  const { world, state } = await open();
  const theirs = writeWalkThrough({ ...exportedWalkThrough(onSite('https://third.test')), id: 'theirs' });
  const file = (name: string, text: string) => new File([text], name);
  await state().importFiles([file('a.json', theirs), file('b.json', '{"format":"floorwalker-walk-through","version":9}')]);
  expect(state().imported).toMatchObject([
    { walks: 1, knownWalks: 0, kept: 0, faults: [] },
    { walks: 0, faults: [{ fault: 'newer', version: 9 }] },
  ]);
  expect(state().walkThroughs.get('https://third.test')).toBe(1);
  await state().saveAll();
  await state().removeWalkThroughs(origin);
  await world.passTime();
  await state().importFiles([file('all.json', world.saved[0]?.text ?? '')]);
  expect(state().imported).toMatchObject([{ walks: 1, knownWalks: 2 }]);
  expect(await world.walkThroughs.load('walk-1')).toMatchObject({ person: 'SK', events: walked.events });
});

test('walk-throughs inside an imported check come onto the shelf, once, and without those that no page of its site holds', async () => {
  const { world, state } = await open();
  const theirs = { ...exportedWalkThrough(onSite('https://third.test')), id: 'theirs', state: 'walking' as const };
  const stray = { ...exportedWalkThrough(walked), id: 'stray', origin: 'https://third.test' };
  const file = new File([toJson({ ...shopAudit, walkThroughs: [theirs, stray, exportedWalkThrough(walked)] })], 'check.json');
  await state().importFiles([file]);
  expect(state().imported).toMatchObject([{ kept: 1, walks: 1, knownWalks: 1, faults: [] }]);
  expect(await world.walkThroughs.load('theirs')).toMatchObject({ person: 'SK', state: 'interrupted', tabs: [] });
  expect(await world.walkThroughs.load('walk-1')).toEqual(walked);
  await state().importFiles([file]);
  expect(state().imported).toMatchObject([{ known: 1, walks: 0, knownWalks: 2 }]);
});
