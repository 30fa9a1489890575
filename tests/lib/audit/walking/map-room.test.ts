import { expect, test } from 'vitest';
import { createSiteRoom } from '@/lib/audit/site-room.ts';
import { createMapRoom } from '@/lib/audit/walking/map-room.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house } from '@/tests/fakes/house.ts';
import { shownWay, step } from '@/tests/fakes/shown-ways.ts';

async function checked() {
  const home = house();
  await home.office().start({ tabId: 1, url: homePage, settings: { ...allOfIt, goal: 'contact' } });
  await home.done('audit-1');
  return home;
}

test('a map is drawn from what is kept, once, and the site is asked for nothing', async () => {
  const { inHouse, hands } = await checked();
  const { length } = hands.asked;
  const room = createMapRoom(createSiteRoom(inHouse));
  const map = await room.of('audit-1');
  const questions = map?.choices.visitors.find(({ visitor }) => visitor === 'questioning')?.needs ?? [];
  expect(questions).toContainEqual({ need: 'answers', label: 'Frequently asked questions' });
  const path = map?.path({ visitor: 'questioning', device: 'desktop', need: 'answers' });
  expect(path).toMatchObject({
    to: `${fakeOrigin}/faq`,
    end: `${fakeOrigin}/faq`,
    legs: [{ page: homePage, does: 'leads', to: `${fakeOrigin}/faq` }],
  });
  expect(await room.of('audit-1')).toBe(map);
  expect(hands.asked).toHaveLength(length);
});

test('a way that the user shows meanwhile is walked as it was shown', async () => {
  const { inHouse, shown } = await checked();
  const room = createMapRoom(createSiteRoom(inHouse));
  const wish = { visitor: 'informed', device: 'desktop', need: 'contact' } as const;
  expect((await room.of('audit-1'))?.path(wish)).toBeNull();
  const steps = [step('/', 'FAQ'), step('/faq', 'Write to us', { action: 'press' })].map((one) => ({
    ...one,
    page: fakeOrigin + new URL(one.page).pathname,
  }));
  await shown.saveWay({ ...shownWay, origin: fakeOrigin, goal: 'contact', start: homePage, steps, to: `${fakeOrigin}/faq` });
  const path = (await room.of('audit-1'))?.path(wish);
  expect(path?.legs.map(({ does, to }) => [does, to])).toEqual([
    ['leads', `${fakeOrigin}/faq`],
    ['presses', null],
  ]);
});

test('there is no map of a check that goes on, or whose pages are gone', async () => {
  const { inHouse, archive } = await checked();
  await archive.update('audit-1', { endedAt: null });
  expect(await createMapRoom(createSiteRoom(inHouse)).of('audit-1')).toBeNull();
  await archive.update('audit-1', { endedAt: 1 });
  await archive.dropResult('audit-1');
  expect(await createMapRoom(createSiteRoom(inHouse)).of('audit-1')).toBeNull();
  expect(await createMapRoom(createSiteRoom(inHouse)).of('audit-9')).toBeNull();
});
