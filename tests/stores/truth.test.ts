import { afterAll, beforeEach, expect, test } from 'vitest';
import { hrefsOf, shopperIn } from './shopper-in-node.ts';
import type { NodeShopper, ShownPage } from './shopper-in-node.ts';
import { startStore } from './start-store.ts';
import type { StoreHandle } from './start-store.ts';
import practiceTruth from './truth/practice.json' with { type: 'json' };
import teashopTruth from './truth/teashop.json' with { type: 'json' };

const stores = { teashop: await startStore('teashop'), practice: await startStore('practice') };
afterAll(() => Promise.all(Object.values(stores).map((store) => store.close())));
beforeEach(() => Object.values(stores).forEach((store) => store.reset()));

type Pages = Readonly<Record<string, { readonly clicks: number | null }>>;
const cases: readonly (readonly [StoreHandle, Pages])[] = [
  [stores.teashop, teashopTruth.pages],
  [stores.practice, practiceTruth.pages],
];
/** Links that act, leave the store, or stay on the page. */
const leadsNowhere = /add-to-cart=|currency=|lang=|^\/(wishlist\/add|vote|newsletter|reviews)|^[a-z]+:|^#/;

test.each(cases)('every page of the truth answers 200 and is in the sitemap, or is a shopper’s own', async (store, pages) => {
  const shopper = shopperIn(store);
  const sitemap = (await shopper.follow('/sitemap.xml')).html;
  for (const path of Object.keys(pages)) expect({ path, status: (await shopper.follow(path)).status }).toEqual({ path, status: 200 });
  const listed = [...sitemap.matchAll(/<loc>http:\/\/[^/]+([^<]*)/g)].map(([, path = '']) => path);
  expect(Object.keys(pages)).toEqual(expect.arrayContaining(listed));
});

test.each(cases)('every page is linked from a page one click nearer to Home, and from none nearer', async (store, pages) => {
  const shopper = shopperIn(store);
  const nearest = new Map<string, number>([['/', 0]]);
  for (const [path, { clicks }] of Object.entries(pages)) {
    if (clicks === null) continue;
    for (const href of hrefsOf(await shopper.follow(path))) {
      if (leadsNowhere.test(href)) continue;
      note(nearest, href, clicks + 1);
      if (!/^[^?]+\?page=\d$/.test(href)) continue;
      for (const further of hrefsOf(await shopper.follow(href))) if (!leadsNowhere.test(further)) note(nearest, further, clicks + 2);
    }
  }
  const found = Object.fromEntries(Object.keys(pages).map((path) => [path, nearest.get(path) ?? null]));
  expect(found).toEqual(Object.fromEntries(Object.entries(pages).map(([path, { clicks }]) => [path, clicks])));
});

const goods: Readonly<Record<string, readonly string[]>> = teashopTruth.goods;

test.each(Object.entries(goods))('%s comes into the cart as told', async (path, steps) => {
  const shopper = shopperIn(stores.teashop);
  let shown = await shopper.follow('/');
  for (const step of steps) shown = await take(step, shown, shopper);
  expect(shown.address).toBe('/cart');
  expect(shown.html).toContain(`<td><a href="${path}">`);
});

test('quickest, typical and slowest are those of the goods', () => {
  const { counted, quickest, typical, slowest } = teashopTruth.clicksToCart;
  const clicks = Object.values(goods)
    .map((steps) => steps.length)
    .toSorted((a, b) => a - b);
  expect([clicks.length, clicks[0], clicks[Math.floor(clicks.length / 2)], clicks.at(-1)]).toEqual([
    counted,
    quickest.clicks,
    typical.clicks,
    slowest.clicks,
  ]);
});

test('the booking link of the practice stands where the truth says, and nowhere else', async () => {
  const shopper = shopperIn(stores.practice);
  const withLink: string[] = [];
  for (const path of Object.keys(practiceTruth.pages))
    if ((await shopper.follow(path)).html.includes('https://booking.example/')) withLink.push(path);
  expect(withLink.toSorted()).toEqual(practiceTruth.handOver.from.toSorted());
});

/** One click of a route: "follow /address", "choose Option", "add slug" (the form), "add-by-link id" (the tile). */
async function take(step: string, shown: ShownPage, shopper: NodeShopper): Promise<ShownPage> {
  const [verb, ...rest] = step.split(' ');
  const what = rest.join(' ');
  if (verb === 'follow') {
    expect(hrefsOf(shown)).toContain(what);
    return shopper.follow(what);
  }
  if (verb === 'choose') {
    expect(shown.html).toMatch(new RegExp(`<label>${what} <select[^>]* required><option value="">`));
    return shown;
  }
  if (verb === 'add-by-link') {
    const href = hrefsOf(shown).find((each) => each.endsWith(`add-to-cart=${what}`));
    expect(href).toBeDefined();
    return shopper.follow(href ?? '');
  }
  expect(shown.html).toContain(`name="product" value="${what}"`);
  return shopper.submit('/cart/add', { product: what, ...firstValues(shown) });
}

/** Radio buttons as they are; selects at their first real value, each of which was a "choose" before. */
function firstValues({ html }: ShownPage): Record<string, string> {
  const radios = html.matchAll(/type="radio" name="(choice-\d)" value="([^"]*)" checked/g);
  const selects = html.matchAll(/<select name="(choice-\d)" required><option value="">[^<]*<\/option><option value="([^"]*)"/g);
  return Object.fromEntries([...radios, ...selects].map(([, name = '', value = '']) => [name, value]));
}

function note(nearest: Map<string, number>, path: string, clicks: number): void {
  nearest.set(path, Math.min(clicks, nearest.get(path) ?? Number.POSITIVE_INFINITY));
}
