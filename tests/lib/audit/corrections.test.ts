import { expect, test } from 'vitest';
import { createCorrectionDesk } from '@/lib/audit/correction-desk.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { subjectOf, type Correction } from '@/lib/model/correction.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop, soon } from '@/tests/fakes/house.ts';

/** The shop tells who it is on a page whose name says nothing, two clicks away, and links to a review platform from there. */
const quietShop: FakeSite = {
  ...smallShop,
  '/teas/tea-3': [['/x71', 'Alder']],
  '/x71': [['https://reviews.example/alder?lang=en', 'Alder elsewhere']],
  '/about': [],
};

async function checked(site: FakeSite = quietShop) {
  const home = house(fakeHands(site));
  const office = home.office();
  await office.start({ tabId: 1, url: homePage, settings: allOfIt });
  const result = await home.done('audit-1');
  await soon(async () => (await home.archive.load('audit-1'))?.state === 'done');
  const desk = createCorrectionDesk({ ...home.inHouse, rejudging: createRejudging(home.inHouse) });
  const latest = async () => {
    const found = await home.archive.result('audit-1');
    if (!found) throw new Error('There is no result.');
    return found;
  };
  return { ...home, office, desk, result, latest };
}

const needOf = ({ visitors }: AuditExport, visitor: VisitorId, id: string) =>
  visitors.find((one) => one.id === visitor)?.devices.desktop.needs.find((need) => need.id === id);
const about = (says: Extract<Correction['put'], { about: 'need' }>['says']): Correction['put'] => ({
  about: 'need',
  visitor: 'questioning',
  need: 'team',
  says,
});

test('a page that the user names counts from then on, by its clicks; taken back, the guess counts again', async () => {
  const { desk, result, latest, hands } = await checked();
  expect(needOf(result, 'questioning', 'team')?.evidence[0]?.url).toBe(`${fakeOrigin}/about`);
  const asked = hands.asked.length;

  await desk.correct('audit-1', about({ at: `${fakeOrigin}/x71` }));
  const corrected = await latest();
  expect(needOf(corrected, 'questioning', 'team')).toMatchObject({
    state: 'found',
    evidence: [{ url: `${fakeOrigin}/x71`, note: 'You named it' }],
  });
  expect(needOf(corrected, 'questioning', 'team')?.points).toBeLessThan(needOf(result, 'questioning', 'team')?.points ?? 0);
  expect(corrected.corrections).toMatchObject([
    { kind: 'need', visitor: 'questioning', need: 'team', at: `${fakeOrigin}/x71`, doesNotApply: null },
  ]);
  const way = corrected.journeys.find(({ visitor, need, device }) => visitor === 'questioning' && need === 'team' && device === 'desktop');
  expect(way).toMatchObject({ to: `${fakeOrigin}/x71`, clicks: 3 });

  await desk.undo('audit-1', subjectOf(about({ at: '' })));
  expect(await latest()).toEqual(result);
  expect(hands.asked).toHaveLength(asked);
});

test('a page of another host counts by the link that leads there, and not at all without one', async () => {
  const { desk, latest } = await checked();
  const kind = (at: string): Correction['put'] => ({ about: 'need', visitor: 'doubtful', need: 'kind', says: { at } });
  await desk.correct('audit-1', kind('https://www.reviews.example/alder/'));
  expect(needOf(await latest(), 'doubtful', 'kind')).toMatchObject({ state: 'found', evidence: [{ url: `${fakeOrigin}/x71` }] });
  await desk.correct('audit-1', kind('https://reviews.example/somebody-else'));
  expect(needOf(await latest(), 'doubtful', 'kind')).toMatchObject({ state: 'not-found', points: 0 });
});

test('what does not apply is left out of the sum, with its reason', async () => {
  const { desk, result, latest } = await checked();
  await desk.correct('audit-1', { about: 'need', visitor: 'uninformed', need: 'text', says: { doesNotApply: '  We are no writers. ' } });
  const after = await latest();
  expect(needOf(after, 'uninformed', 'text')).toMatchObject({
    state: 'does-not-apply',
    points: 0,
    evidence: [{ quote: 'We are no writers.' }],
  });
  const known = (audit: AuditExport) =>
    audit.visitors
      .find(({ id }) => id === 'uninformed')
      ?.devices.desktop.needs.filter(({ state }) => state !== 'does-not-apply')
      .reduce((sum, { weight }) => sum + weight, 0);
  expect(known(result)).toBe(100);
  expect(known(after)).toBe(85);
});

test('a page is what the user says it is', async () => {
  const { desk, result, latest } = await checked();
  await desk.correct('audit-1', { about: 'page', url: `${fakeOrigin}/x71#top`, kinds: ['testimonials'] });
  const after = await latest();
  const kindsOf = ({ pages }: AuditExport) => pages.find(({ url }) => url === `${fakeOrigin}/x71`)?.kinds;
  expect(kindsOf(after)).toEqual([{ kind: 'testimonials', confidence: 1, evidence: ['You said so'] }]);
  expect(needOf(result, 'doubtful', 'kind')?.state).toBe('not-found');
  expect(needOf(after, 'doubtful', 'kind')?.state).toBe('found');
});

test('the next check of the site remembers, and reads a page that no link leads to', async () => {
  const { desk, office, latest, done } = await checked({ ...quietShop, '/hidden-story': [] });
  await desk.correct('audit-1', about({ at: `${fakeOrigin}/hidden-story` }));
  expect(needOf(await latest(), 'questioning', 'team')).toMatchObject({ state: 'not-known' });
  await office.start({ tabId: 1, url: homePage, settings: allOfIt });
  const next = await done('audit-2');
  expect(next.pages.map(({ url }) => url)).toContain(`${fakeOrigin}/hidden-story`);
  expect(needOf(next, 'questioning', 'team')).toMatchObject({ state: 'not-found' });
  expect(next.corrections).toHaveLength(1);
});

test('what is no address is not taken in', async () => {
  const { desk, result, latest } = await checked();
  await desk.correct('audit-1', about({ at: 'javascript:alert(1)' }));
  expect(await latest()).toEqual(result);
});
