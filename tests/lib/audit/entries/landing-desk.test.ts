import { expect, test } from 'vitest';
import { createLandingDesk } from '@/lib/audit/entries/landing-desk.ts';
import { createSiteRoom } from '@/lib/audit/site-room.ts';
import { fakeHands } from '@/tests/fakes/fake-hands.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { allOfIt, homePage, house, smallShop } from '@/tests/fakes/house.ts';

const at = (path: string) => `${fakeOrigin}${path}`;

test('pages that were read are walked from as the entries of the report are; others are left out', async () => {
  const home = house(fakeHands(smallShop));
  await home.office().start({ tabId: 1, url: homePage, settings: allOfIt });
  await home.done('audit-1');
  const desk = createLandingDesk(createSiteRoom(home.inHouse), () => Promise.resolve());
  const path = Object.keys(smallShop).find((one) => one !== '/') ?? '';
  const asked = home.hands.asked.length;
  const found = await desk.from('audit-1', [at(path), at('/nowhere')]);

  expect(found?.map(({ url }) => url)).toEqual([at(path)]);
  expect(found?.[0]?.visitors).toHaveLength(4);
  expect(found?.[0]?.devices.desktop).not.toBeNull();
  // The site is asked for nothing.
  expect(home.hands.asked.length).toBe(asked);
  // Of a check whose pages are gone nothing is told.
  expect(await desk.from('audit-2', [at('/')])).toBeNull();
});
