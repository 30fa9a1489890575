import { expect, test } from 'vitest';
import { createOwnCartDesk } from '@/lib/audit/own-cart-desk.ts';
import { createRejudging } from '@/lib/audit/rejudging.ts';
import type { AuditSettings } from '@/lib/model/settings.ts';
import type { LookWish } from '@/lib/ports/tab-guide.ts';
import { allOfIt, homePage, house, soon } from '@/tests/fakes/house.ts';
import { fakeOrigin } from '@/tests/fakes/fake-site.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { link } from '@/tests/fakes/site-reading.ts';

const place = { tabId: 1, origin: fakeOrigin };
const field = (name: string, type = 'text') => ({ name, type, label: '', required: true, filled: true });
const form = (...fields: readonly ReturnType<typeof field>[]) => ({
  action: null,
  method: 'post' as const,
  place: 'main' as const,
  words: '',
  fields,
});
const cart = pageFacts({
  url: `${fakeOrigin}/cart`,
  source: 'tab',
  title: 'Cart',
  headings: [{ level: 1, text: 'Your cart', place: 'main', hidden: null }],
  forms: [form(field('qty', 'number'))],
  links: [link({ to: `${fakeOrigin}/checkout`, words: 'Proceed to checkout' })],
});
const checkout = pageFacts({
  url: `${fakeOrigin}/checkout?order=4711`,
  source: 'tab',
  title: 'Checkout, Anna',
  headings: [{ level: 1, text: 'Checkout', place: 'main', hidden: null }],
  forms: [form(field('first_name'), field('street'), field('postcode'), field('city'), field('email', 'email'))],
});

async function desk(change: Partial<AuditSettings> = {}) {
  const home = house();
  await home.office().start({ tabId: 1, url: homePage, settings: { ...allOfIt, ...change } });
  await home.done('audit-1');
  const looked: LookWish[] = [];
  let url: string | null = homePage;
  const guide = { addressOf: async () => url, lookAt: async (_: number, wish: LookWish) => void looked.push(wish) };
  const one = createOwnCartDesk({ ...home.inHouse, rejudging: createRejudging(home.inHouse), guide });
  const show = async (path: string | null, tabId = 1) => {
    url = path === null ? null : `${fakeOrigin}${path}`;
    looked.length = 0;
    await one.tabLoaded(tabId);
    return looked.map(({ address }) => address.slice(fakeOrigin.length));
  };
  return { ...home, one, show };
}

test('a page is looked at when its address, or the check, says that it is the cart or the checkout, under an address that tells of nobody', async () => {
  const { show } = await desk();
  expect(await show('/cart')).toEqual(['/cart']);
  expect(await show('/kasse/adresse?kunde=anna')).toEqual(['/kasse/adresse']);
  expect(await show('/checkouts/cn/Z2NwLXVz')).toEqual(['/checkouts/~/~']);
  expect(await show('/teas/tea-1')).toEqual([]);
  expect(await show(null)).toEqual([]);
  expect(await show('/cart', 2)).toEqual([]);
});

test.each([
  ['turned off', { ownCart: false }],
  ['the check of a stranger', { as: 'stranger' as const }],
])('nothing is looked at, or taken in, when it is %s', async (_, change) => {
  const { show, one, shown } = await desk(change);
  expect(await show('/cart')).toEqual([]);
  await one.told(place, cart);
  expect(await shown.ownPages('audit-1')).toEqual([]);
});

test('cart and checkout are kept as structure alone, and the check is judged again with them', async () => {
  const { one, shown, archive } = await desk();
  await one.told(place, cart);
  await one.told(place, checkout);
  const kept = await shown.ownPages('audit-1');
  expect(kept.map(({ url, title }) => [url.slice(fakeOrigin.length), title])).toEqual([
    ['/cart', 'Cart'],
    ['/checkout', 'Checkout'],
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/anna|4711/i);
  await soon(async () => (await archive.result('audit-1'))?.checkout !== undefined);
  const result = await archive.result('audit-1');
  expect(result?.checkout).toEqual({ pages: 1, fields: 5, required: 5, guest: 'yes' });
  expect(result?.pages.find(({ url }) => url === `${fakeOrigin}/checkout`)).toMatchObject({ source: 'tab', kinds: [{ kind: 'checkout' }] });
});

test('an empty cart, another page, and what is known already change nothing', async () => {
  const { one, shown, archive } = await desk();
  await one.told(place, { ...cart, forms: [], links: [] });
  await one.told(place, pageFacts({ url: `${fakeOrigin}/about`, source: 'tab', title: 'About us' }));
  expect(await shown.ownPages('audit-1')).toEqual([]);
  await one.told(place, cart);
  const marked = (await archive.load('audit-1'))?.toJudge;
  await archive.update('audit-1', { toJudge: 0 });
  await one.told(place, cart);
  expect(marked).toBeDefined();
  expect((await archive.load('audit-1'))?.toJudge).toBe(0);
});

test('they go with the other pages of their check', async () => {
  const { one, shown, archive } = await desk();
  await one.told(place, cart);
  await archive.remove('audit-1');
  expect(await shown.ownPages('audit-1')).toEqual([]);
});
