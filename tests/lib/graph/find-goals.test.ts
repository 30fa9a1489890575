import { expect, test } from 'vitest';
import { findGoals } from '@/lib/graph/find-goals.ts';
import { tellSiteKind } from '@/lib/graph/tell-site-kind.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

interface Case {
  readonly what: string;
  readonly pages: { readonly [path: string]: FakePage };
  readonly goal: GoalKind | undefined;
  readonly kind: string;
}

const products = { '/p': { kinds: ['product'] }, '/q': { kinds: ['product'] } } as const satisfies Case['pages'];

test.each<Case>([
  {
    what: 'a shop with a cart',
    pages: { '/': {}, '/p': { kinds: ['product'], actions: [{ purpose: 'add-to-cart' }] } },
    goal: 'cart',
    kind: 'store',
  },
  { what: 'a shop whose buttons scripts draw', pages: { '/': {}, ...products, '/cart': { kinds: ['cart'] } }, goal: 'cart', kind: 'store' },
  { what: 'a shop that gives quotes', pages: { '/': {}, ...products, '/c': { kinds: ['contact'] } }, goal: 'contact', kind: 'store' },
  { what: 'a practice', pages: { '/': { actions: [{ purpose: 'book' }] }, '/c': { kinds: ['contact'] } }, goal: 'book', kind: 'service' },
  {
    what: 'a craftsman',
    pages: { '/': {}, '/s': { kinds: ['services'] }, '/c': { kinds: ['contact'] } },
    goal: 'contact',
    kind: 'service',
  },
  {
    what: 'a craftsman whose link to the contact page asks for an appointment',
    pages: { '/': { actions: [{ purpose: 'book', to: at('/c') }] }, '/s': { kinds: ['services'] }, '/c': { kinds: ['contact'] } },
    goal: 'contact',
    kind: 'service',
  },
  {
    what: 'a craftsman on one page with a form at its end',
    pages: { '/': { sections: [{ kind: 'contact' }] }, '/s': { kinds: ['services'] } },
    goal: 'contact',
    kind: 'service',
  },
  {
    what: 'a dealer who gives quotes and has two used things to reserve',
    pages: {
      '/': { links: ['/used', '/c'] },
      '/used': { kinds: ['catalog'], links: ['/u'] },
      '/u': { kinds: ['product'], actions: [{ purpose: 'book' }] },
      '/v': { kinds: ['product'] },
      '/c': { kinds: ['contact'] },
    },
    goal: 'contact',
    kind: 'store',
  },
  {
    what: 'a dealer whose foot asks for an address to send news to',
    pages: { '/': { links: ['/c'], actions: [{ purpose: 'sign-up' }] }, ...products, '/c': { kinds: ['contact'] } },
    goal: 'contact',
    kind: 'store',
  },
  {
    what: 'a service that one signs up for on a page of its own',
    pages: { '/': { links: ['/s', '/c'] }, '/s': { kinds: ['signup'] }, '/c': { kinds: ['contact'] } },
    goal: 'signup',
    kind: 'other',
  },
  { what: 'a charity', pages: { '/': {}, '/d': { kinds: ['donate'] }, '/i': { kinds: ['impact'] } }, goal: 'donate', kind: 'nonprofit' },
  {
    what: 'a charity with a little shop',
    pages: { '/': {}, '/d': { kinds: ['donate'] }, '/v': { kinds: ['volunteer'] }, ...products },
    goal: 'donate',
    kind: 'nonprofit',
  },
  { what: 'a page of text', pages: { '/': {} }, goal: undefined, kind: 'other' },
])('$what is $kind and wants $goal', ({ pages, goal, kind }) => {
  const reading = siteReading(pages);
  const goals = findGoals(reading, null);
  expect(goals[0]?.kind).toBe(goal);
  expect(tellSiteKind(reading, goals)).toBe(kind);
});

test('a chosen goal comes first and is called chosen, found or not', () => {
  const reading = siteReading({ '/': {}, '/c': { kinds: ['contact'] } });
  expect(findGoals(reading, 'donate')).toMatchObject([
    { kind: 'donate', how: 'chosen', url: null },
    { kind: 'contact', how: 'detected' },
  ]);
  expect(findGoals(reading, 'contact')).toMatchObject([{ kind: 'contact', how: 'chosen', url: 'https://shop.test/c' }]);
});

test('words that may mean a purchase make no shop of a site without products', () => {
  expect(findGoals(siteReading({ '/': { actions: [{ purpose: 'buy-now', words: 'Order' }] } }), null)).toEqual([]);
});

const etsy = 'https://www.etsy.com/shop/Anna';
const buys = { purpose: 'buy-now', to: etsy, confidence: 0.8 } as const;

test('a store whose goods are bought on a marketplace has its goal there', () => {
  const cart = { kind: 'cart', url: etsy, host: 'www.etsy.com' };
  for (const pages of [{ '/': { actions: [buys] } }, { '/': {}, '/p': { kinds: ['product'], actions: [buys] } }] as const) {
    const reading = siteReading(pages);
    expect(findGoals(reading, null)).toMatchObject([cart]);
    expect(tellSiteKind(reading, findGoals(reading, null))).toBe('store');
  }
});

test('a shop that sells on a marketplace as well has its goal in its own cart', () => {
  const pages = { '/': {}, '/p': { kinds: ['product'], actions: [buys, { purpose: 'add-to-cart' }] } } as const;
  expect(findGoals(siteReading(pages), null)).toMatchObject([{ kind: 'cart', host: 'shop.test' }]);
});

test('a book on a marketplace makes no store of a practice, nor do the goods that an article tells of', () => {
  const practice = siteReading({ '/': { actions: [{ purpose: 'book' }, buys] } });
  expect(findGoals(practice, null).map(({ kind }) => kind)).toEqual(['book']);
  expect(findGoals(siteReading({ '/': {}, '/a': { kinds: ['article'], actions: [buys] } }), null)).toEqual([]);
});

test.each([
  ['book', { purpose: 'book', to: 'https://calendly.com/anna/30min' }, 'calendly.com'],
  ['donate', { purpose: 'donate', to: 'https://donorbox.org/wells' }, 'donorbox.org'],
  ['donate', { purpose: 'donate', to: null, sendsTo: 'https://www.paypal.com/donate' }, 'www.paypal.com'],
  ['join', { purpose: 'membership', to: 'https://club.wildapricot.org/join' }, 'club.wildapricot.org'],
] as const)('the goal "%s" is where the way to it ends', (kind, action, host) => {
  expect(findGoals(siteReading({ '/': { actions: [action] } }), null)).toMatchObject([{ kind, host }]);
});
