import { expect, test } from 'vitest';
import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import { entriesText } from '@/lib/report/entries-text.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const score = { low: 70, high: 90, device: 'phone' } as const;
const teas: EntryPage = {
  url: 'https://shop.test/teas',
  title: 'Teas',
  why: 'category',
  among: { read: 4, linkedFrom: 15 },
  devices: {
    desktop: {
      goals: { cart: 2, contact: 1 },
      needs: [
        { visitor: 'informed', need: 'catalog', label: 'Catalog', kinds: ['catalog'], clicks: 0 },
        { visitor: 'doubtful', need: 'kind', label: 'Testimonials', kinds: ['testimonials'], clicks: null },
      ],
    },
    phone: {
      goals: { cart: 3, contact: 1 },
      needs: [
        { visitor: 'informed', need: 'catalog', label: 'Catalog', kinds: ['catalog'], clicks: 0 },
        { visitor: 'doubtful', need: 'kind', label: 'Testimonials', kinds: ['testimonials'], clicks: null },
      ],
    },
  },
  visitors: [
    { id: 'informed', score: 81, ...score },
    { id: 'questioning', score: null, ...score },
  ],
};
const base = judgedTea();
const audit = {
  ...base,
  visitors: base.visitors.map((visitor) => ({ ...visitor, score: visitor.id === 'informed' ? 78 : visitor.score })),
};
const text = (...entryPages: EntryPage[]) => entriesText({ ...audit, entryPages }, 120);

test('a row tells the page, how it was chosen, the clicks from there and the scores beside those from Home', () => {
  expect(text(teas)).toEqual([
    'Landing on other pages; scores elsewhere are from Home',
    '  /teas: a category; 15 pages link to it, most of 4 read',
    '    clicks: the cart 2 (3 on a phone), contact 1, catalog 0, testimonials –',
    '    informed 81 (70–90; 78 from Home), questioning not yet known, 70–90',
    '',
  ]);
});

test('a page that was not read says so; a named one needs no reason; another host is told in full', () => {
  const chosen: EntryPage = {
    ...teas,
    url: 'https://sale.shop.test/now',
    why: 'chosen',
    among: null,
    devices: { desktop: null, phone: null },
    visitors: null,
  };
  expect(text(chosen).slice(1, 3)).toEqual(['  https://sale.shop.test/now: the start you chose', '    not read']);
});

test('an address cannot paint the terminal', () => {
  expect(text({ ...teas, url: 'https://shop.test/\u001B[31mred' }).join('')).not.toContain('\u001B');
});

test('older results have none', () => {
  expect(entriesText(base, 120)).toEqual([]);
});
