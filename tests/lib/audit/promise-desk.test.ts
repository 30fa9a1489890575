import { expect, test } from 'vitest';
import { createPromiseDesk } from '@/lib/audit/promise-desk.ts';
import { createSiteRoom } from '@/lib/audit/site-room.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin, type FakeSite } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop } from '@/tests/fakes/house.ts';

const at = (path: string) => `${fakeOrigin}${path}`;
const shop: FakeSite = { ...smallShop, '/about': [['/letter', 'Porcelain from the north']], '/letter': [] };

async function checked(settings: Partial<typeof allOfIt> = {}, url = homePage) {
  const home = house(fakeHands(shop));
  await home.office().start({ tabId: 1, url, settings: { ...allOfIt, ...settings } });
  await home.done('audit-1');
  return { ...home, desk: createPromiseDesk({ ...home.inHouse, sites: createSiteRoom(home.inHouse) }) };
}

test('each ad is answered for its own landing page, and the site is asked for nothing', async () => {
  const { desk, hands } = await checked();
  const { length } = hands.asked;
  const [about, unread, empty] =
    (await desk.check('audit-1', [
      { text: 'Porcelain, hand-painted', url: `${at('/about')}?utm_source=ad` },
      { text: 'Porcelain', url: at('/nowhere') },
      { text: ' of the ', url: homePage },
    ])) ?? [];

  // The fake site is not drawn: what was read tells what is there, and what it does not say.
  expect(about).toMatchObject({
    is: 'checked',
    words: [
      { word: 'Porcelain', desktop: { is: 'page' }, phone: { is: 'not-known' } },
      { word: 'hand-painted', desktop: { is: 'unmet' } },
    ],
  });
  expect(unread).toEqual({ is: 'unread' });
  expect(empty).toEqual({ is: 'no-words' });
  expect(hands.asked).toHaveLength(length);
});

test('who checked one page alone has an ad that leads there answered, and one that leads elsewhere told apart', async () => {
  const { desk } = await checked({ pages: 1, start: at('/about') }, at('/about'));
  const text = 'Porcelain from the north';
  const [here, elsewhere] =
    (await desk.check(
      'audit-1',
      [at('/about'), at('/letter')].map((url) => ({ text, url })),
    )) ?? [];

  expect(here).toMatchObject({ is: 'checked', words: [{ word: 'Porcelain', desktop: { is: 'page' } }, { word: 'north' }] });
  expect(elsewhere).toEqual({ is: 'unread' });
});

test('an audit that is not kept is not answered for', async () => {
  const { desk } = await checked();

  expect(await desk.check('audit-9', [{ text: 'Tea', url: homePage }])).toBeNull();
});
