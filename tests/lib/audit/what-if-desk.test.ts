import { expect, test } from 'vitest';
import { judgedSite } from '@/lib/audit/judge-site.ts';
import { createSiteRoom } from '@/lib/audit/site-room.ts';
import { createWhatIfDesk } from '@/lib/audit/what-if-desk.ts';
import type { AuditExport, VisitorScore } from '@/lib/model/audit-export.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop } from '@/tests/fakes/house.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

/** One page is served as any other and says that it is not there. */
const shopWithLostPage: FakeSite = {
  ...smallShop,
  '/': [...(smallShop['/'] ?? []), ['/page-not-found', 'Old offers']],
  '/page-not-found': [],
};

const nothing = { desktop: 0, phone: 0 };
const reviews: AuditExport['fixes'][number] = {
  id: 'show-reviews',
  title: 'Show reviews',
  how: 'Beside the price.',
  effort: 'developer',
  edit: [{ edit: 'add-reviews', on: { kinds: ['product'] }, count: 5 }],
  gains: { informed: nothing, questioning: nothing, doubtful: nothing, uninformed: nothing },
  where: [],
  needs: [],
  findings: [],
};

async function checked() {
  const home = house(fakeHands(shopWithLostPage));
  await home.office().start({ tabId: 1, url: homePage, settings: allOfIt });
  const result = await home.done('audit-1');
  return { ...home, result, desk: createWhatIfDesk({ ...home.inHouse, sites: createSiteRoom(home.inHouse) }) };
}

test('one fix alone gives exactly the gains that the result told of it', async () => {
  const { desk, result, hands } = await checked();
  const { length } = hands.asked;
  expect(result.fixes.length).toBeGreaterThan(0);
  for (const { id, gains } of result.fixes) {
    const whatIf = await desk.tryFixes('audit-1', [id]);
    const now = result.visitors.map((visitor) => {
      const after = whatIf?.visitors.find((one) => one.id === visitor.id)?.devices.desktop.score ?? null;
      const before = visitor.devices.desktop.score;
      return [visitor.id, after === null || before === null ? null : after - before];
    });
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(Object.entries(gains).map(([visitor, { desktop }]) => [visitor, desktop])));
  }
  expect(hands.asked).toHaveLength(length);
});

test('a score that a fix does not touch looks as it did, its band too', async () => {
  const site = judgedSite(teaReading(), catalog, context);
  const desk = createWhatIfDesk({
    archive: { ...house().archive, result: async () => ({ ...site.audit, fixes: [reviews] }) },
    sites: { of: async () => site },
  });
  const now = (await desk.tryFixes('audit-1', [reviews.id]))?.visitors ?? [];
  const besideDoubtful = (scores: readonly VisitorScore[]) =>
    scores.flatMap(({ id, devices: { desktop } }) => (id === 'doubtful' ? [] : [[desktop.score, desktop.low, desktop.high]]));
  expect(besideDoubtful(now)).toEqual(besideDoubtful(site.audit.visitors));
  // Something is assumed of how they walk: there is a band to lose.
  expect(site.audit.visitors.find(({ id }) => id === 'informed')?.devices.desktop).toSatisfy(({ low, high }) => low < high);
});

test('the best set gives what the result told of it, in whatever order it is asked for', async () => {
  const { desk, result } = await checked();
  const ids = result.bestFixes?.ids ?? [];
  expect(ids.length).toBeGreaterThan(1);
  expect(await desk.tryFixes('audit-1', ids.toReversed())).toEqual(await desk.tryFixes('audit-1', ids));
});

test('pages are told that come nearer, and no others: one that says it is not there is nowhere, before as after', async () => {
  const { desk, result } = await checked();
  const lost = `${fakeOrigin}/page-not-found`;
  expect(result.pages.find(({ url }) => url === lost)?.clicks.desktop).toBeNull();
  for (const { id } of result.fixes) {
    const moved = (await desk.tryFixes('audit-1', [id]))?.moved ?? [];
    expect(moved.map(({ url }) => url)).not.toContain(lost);
    for (const { url, clicks } of moved) expect(clicks).not.toEqual(result.pages.find((page) => page.url === url)?.clicks);
  }
});

test('nothing is tried of an audit that is gone, whose pages are gone, or that goes on', async () => {
  const { desk, result, archive } = await checked();
  const ids = result.fixes.map(({ id }) => id);
  expect(await desk.tryFixes('another', ids)).toBeNull();
  expect(await desk.tryFixes('audit-1', ['no-such-fix'])).toBeNull();
  const record = await archive.load('audit-1');
  if (!record) throw new Error('There is no check.');
  await archive.update('audit-1', { endedAt: null });
  expect(await desk.tryFixes('audit-1', ids)).toBeNull();
  await archive.remove('audit-1');
  await archive.create(record);
  await archive.saveResult('audit-1', result);
  expect(await desk.tryFixes('audit-1', ids)).toBeNull();
});
