import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://shop.test${path}`;
const goods = (count: number): PageFacts['tiles'][number] => ({
  count,
  withLink: count,
  withImage: count,
  withPrice: count,
  withDate: 0,
  links: Array.from({ length: count }, (_, id) => at(`/i/${id}`)),
  heading: null,
  place: 'main',
});
const page = (path: string, more: Partial<PageFacts>) => pageFacts({ url: at(path), requestedUrl: at(path), title: 'Fen Lamps', ...more });
const kindsOf = (pages: readonly PageFacts[]) =>
  classifySite({ pages, start: at('/'), vocabulary, kinds, others, platforms }).map((one) => one.kinds.map(({ kind }) => kind));

test('a home that is hardly anything but goods is the catalog of a shop without another', () => {
  expect(kindsOf([page('/', { tiles: [goods(6)], words: 60 })])).toEqual([['home', 'catalog']]);
});

test.each([
  { what: 'few goods', more: { tiles: [goods(3)], words: 30 } },
  { what: 'much else to say', more: { tiles: [goods(6)], words: 400 } },
])('a home with $what is none', ({ more }) => {
  expect(kindsOf([page('/', more)])).toEqual([['home']]);
});

test('where a page is the catalog, home is not', () => {
  const [home, shop] = kindsOf([
    page('/', { tiles: [goods(6)], words: 60 }),
    page('/shop', { title: 'Shop', tiles: [goods(9)], words: 90 }),
  ]);
  expect(home).toEqual(['home']);
  expect(shop).toEqual(['catalog']);
});

test('an empty cart is a cart, whatever it offers instead and keeps ready for the checkout', () => {
  const field = (name: string) => ({ name, type: 'text', label: name, required: false, filled: false });
  const fields = ['address', 'city', 'zip', 'cvv'].map(field);
  const cart = page('/#/cart', {
    excerpt: 'Checkout Shipping address City Zip. Your shopping cart is empty. You may also like',
    headings: [{ level: 1, text: 'Checkout', place: 'main', hidden: null }],
    forms: [{ action: null, method: 'get', place: 'main', words: '', fields }],
    tiles: [goods(4)],
    words: 75,
  });
  const shop = page('/#/shop', { headings: [{ level: 1, text: 'Shop', place: 'main', hidden: null }], tiles: [goods(9)], words: 60 });
  expect(kindsOf([page('/', { words: 200 }), cart, shop])[1]).toEqual(['cart']);
});
