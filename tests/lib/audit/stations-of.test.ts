import { expect, test } from 'vitest';
import { waysText } from '@/lib/report/ways-text.ts';
import { judge, judgedTea } from '@/tests/fakes/judge.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const tea = judgedTea();
const words = (station: 'catalog' | 'product' | 'inCart' | 'cart' | 'checkout') =>
  tea.stations?.desktop[station]?.map((step) => step.words);

test('each part of the clicks to the cart has its steps, one for each click', () => {
  expect(words('catalog')).toEqual(['Teas']);
  expect(words('inCart')?.at(-1)).toBe('Add to cart');
  expect(words('cart')?.slice(-2)).toEqual(['Add to cart', 'Cart']);
  expect(words('checkout')?.at(-1)).toBe('Checkout');
  const parts = tea.clicksToGoal.cart?.desktop?.parts;
  for (const [station, steps] of Object.entries(tea.stations?.desktop ?? {}))
    expect(steps?.length ?? null, station).toBe(parts?.[station as keyof typeof parts]);
});

test('a shop that opens the cart by itself has the item in it and the cart on the screen with one press', () => {
  const { stations } = judge(
    siteReading({ '/': { kinds: ['home', 'product'], actions: [{ purpose: 'add-to-cart', words: 'Add', leadsTo: 'cart' }] } }),
  );
  expect(stations?.desktop).toMatchObject({ product: [], inCart: [{ words: 'Add' }], cart: [{ words: 'Add' }], checkout: null });
});

test('a site that sells nothing has no stations, and prints none', () => {
  const practice = judge(siteReading({ '/': { kinds: ['home'], links: ['/contact'] }, '/contact': { kinds: ['contact'] } }));
  expect(practice.stations).toBeUndefined();
  expect(waysText(practice, 100)).toEqual([]);
});

test('ways are printed press by press, by words and place; on a phone those that differ', () => {
  const { stations } = tea;
  if (!stations) throw new Error('no stations');
  const open = { page: at('/'), action: 'open', words: 'Menu', place: 'header', screenful: 1, hidden: null } as const;
  const link = { page: at('/'), action: 'link', words: 'Teas', place: 'menu', screenful: 1, hidden: 'a menu' } as const;
  const text = waysText({ ...tea, stations: { ...stations, phone: { ...stations.desktop, catalog: [open, link] } } }, 200);
  expect(text).toContain('  catalog: press “Teas” (header)');
  expect(text.slice(text.indexOf('Press by press, on a phone'))).toEqual([
    'Press by press, on a phone',
    '  catalog: open “Menu” (header), then press “Teas” (menu, in a menu)',
    '',
  ]);
});

test('an option without a name is still told as one; words cannot paint the terminal', () => {
  const { stations } = tea;
  if (!stations) throw new Error('no stations');
  const choose = { page: at('/'), action: 'choose', words: '', place: 'main', screenful: null, hidden: null } as const;
  const evil = { page: at('/'), action: 'press', words: '\u001B[31mBuy', place: 'main', screenful: null, hidden: null } as const;
  const text = waysText({ ...tea, stations: { desktop: { ...stations.desktop, inCart: [choose, evil] }, phone: null } }, 200).join('\n');
  expect(text).toContain('in the cart: choose an option without a name, then press');
  expect(text).not.toContain('\u001B');
});
