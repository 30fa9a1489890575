import { expect, test } from 'vitest';
import { deviceViews } from '@/lib/audit/device-views.ts';
import { walkMap } from '@/lib/audit/walking/walk-map.ts';
import { catalog } from '@/tests/fakes/judge.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const wish = { visitor: 'informed', device: 'desktop', need: 'cart' } as const;
const opener = { purpose: 'open-cart', words: 'Bag', place: 'header', leadsTo: 'cart' } as const;
const reopens = (product: FakePage, more: { readonly [path: string]: FakePage } = {}) =>
  walkMap(
    deviceViews(
      siteReading({ '/': { kinds: ['home'], links: ['/rope'] }, '/rope': { kinds: ['product'], ...product }, ...more }),
      catalog,
      'cart',
    ),
    catalog,
  )?.path(wish)?.reopens;

test('a cart that opens over the page once something is put into it is opened again by what stands in the head', () => {
  expect(reopens({ actions: [{ purpose: 'add-to-cart', leadsTo: 'cart' }, opener] })).toEqual({ words: 'Bag', place: 'header' });
});

test('a cart with a page of its own is found there, and of one that nothing is known to open nothing is said', () => {
  const link = { to: '/cart', words: 'Bag', place: 'header' } as const;
  const actions = [
    { purpose: 'add-to-cart', leadsTo: 'here' },
    { ...opener, to: at('/cart') },
  ] as const;
  expect(reopens({ links: [link], actions }, { '/cart': { kinds: ['cart'] } })).toBeUndefined();
  expect(reopens({ actions: [{ purpose: 'add-to-cart', leadsTo: 'cart' }] })).toBeUndefined();
});
