import { expect, test } from 'vitest';
import type { EarlyFacts, EarlyPage, EarlyPlace, EarlyRow } from '@/lib/model/early/early-schema.ts';
import { sayEarly, sayEarlySum, sayFirstOf } from '@/lib/model/early/early-words.ts';
import { lateOnlyOn, latePages, missesAnything } from '@/lib/model/early/judge-early.ts';

const row = (id: string, owed: EarlyRow['owed']): EarlyRow => ({ id, name: id, why: '', advice: '', owed, spared: null });
const [price, minimum] = [row('price', 'always'), row('minimum-order', 'if-said')];
const first: EarlyPlace = { is: 'first', quote: '£4' };
const further: EarlyPlace = { is: 'further', quote: '£4' };
const nowhere: EarlyPlace = { is: 'nowhere' };
const unknown: EarlyPlace = { is: 'not-known' };
const page = (why: EarlyPage['why'], desktop: EarlyPlace, phone = desktop): EarlyPage => ({
  url: `https://shop.test/${why}`,
  title: '',
  why,
  drawn: { desktop: true, phone: true },
  behind: 0,
  places: [
    { fact: 'price', desktop, phone },
    { fact: 'minimum-order', desktop: nowhere, phone: nowhere },
  ],
});
const shop = (...pages: readonly EarlyPage[]): EarlyFacts => ({ facts: [price, minimum], pages: [...pages] });

test('the verdict names the pages that were looked at', () => {
  const looked = 'Looked at: the first pages that visits begin on, one of each sort (Home, a category, a product).';
  const sum = (...[home, category, product]: readonly [EarlyPlace, EarlyPlace, EarlyPlace]) =>
    sayEarlySum(shop(page('home', home), page('category', category), page('product', product)));
  expect(sum(first, further, nowhere)).toBe(
    `${looked} On 2 of these 3, people you cannot serve learn that only after they scroll or click.`,
  );
  expect(sum(first, first, first)).toBe(`${looked} All of these 3 say at first sight what a wrong visitor must learn.`);
  expect(sum(first, first, unknown)).toBe(`${looked} Of these 3, 2 are known to say at first sight what a wrong visitor must learn.`);
});

test('of one page it is said in the singular, and what was not drawn is not known', () => {
  const sum = (home: EarlyPlace) => sayEarlySum(shop(page('home', home)));
  expect(sum(further)).toBe(
    'Looked at: one page that visits begin on (Home). There, people you cannot serve learn that only after they scroll or click.',
  );
  expect(sum(first)).toContain('It says at first sight');
  expect(sum(unknown)).toContain('is not known.');
  expect(sayEarlySum(shop({ ...page('home', first), drawn: { desktop: false, phone: false } }))).toMatch(/^None of these pages was drawn/);
});

test('a fact is told with the pages where it is expected', () => {
  const pages = [page('home', first), page('category', further), page('product', first, further)];
  expect(sayFirstOf(shop(...pages), price)).toBe('At first sight: on desktop on 2, on phone on 1 of the 3 pages where it is expected.');
  const onDesktop = { ...page('article', further), drawn: { desktop: true, phone: false } };
  expect(sayFirstOf(shop(...pages, onDesktop), price)).toBe(
    'At first sight: on desktop on 2 of the 4 pages where it is expected, on phone on 1 of the 3 pages where it is expected.',
  );
  expect(sayFirstOf(shop(page('home', first, further)), price)).toBe(
    'At first sight on the one page where it is expected: on desktop yes, on phone no.',
  );
  expect(sayFirstOf(shop(page('home', further)), price)).toBe('Not found at first sight on the one page where it is expected.');
  expect(sayFirstOf(shop(page('home', first), page('category', further)), price)).toBe(
    'At first sight on 1 of the 2 pages where it is expected.',
  );
  expect(sayFirstOf(shop(page('home', further), page('category', further)), price)).toBe(
    'Found at first sight on none of the 2 pages where it is expected.',
  );
  expect(sayFirstOf(shop(...pages), minimum)).toBe(
    'No words for it were found. Fine if it does not apply to you, or you say it in words of your own; else say it early.',
  );
});

test('“not said” is explained only where a page is told not to say something', () => {
  expect(missesAnything(shop(page('home', first), page('category', first, nowhere)))).toBe(true);
  expect(missesAnything(shop(page('home', first), page('category', further)))).toBe(false);
});

test('a page that tells all says so of the visitor', () => {
  const early = shop(page('home', first));
  expect(early.pages.map((one) => sayEarly(early, one))).toEqual([['A visitor who wants something else sees so at once.']]);
});

test('a region may stand there by its name alone: that my place was not found there is not said as if it were known', () => {
  const where: EarlyRow = { ...row('delivery-area', 'always'), limit: 'Regions are not told.' };
  const at = (place: EarlyPlace): EarlyFacts => {
    const home = page('home', first);
    return {
      facts: [price, where],
      pages: [{ ...home, places: [...home.places, { fact: 'delivery-area', desktop: place, phone: place }] }],
    };
  };
  const early = at(further);
  expect(early.pages.map((one) => sayEarly(early, one))).toEqual([['Not found at first sight: delivery-area.']]);
  expect(sayEarlySum(early)).toContain('is not known.');
  expect(latePages(early, where)).toHaveLength(1);
  expect(sayEarlySum(at(first))).toContain('It says at first sight');
});

test('as many pages say it on each device, but other ones: each page is named with the device on which it is missing', () => {
  const [home, category] = [page('home', further, first), page('category', first, further)];
  const early = shop(home, category, page('product', first));
  expect(sayFirstOf(early, price)).toBe('At first sight: on desktop on 2, on phone on 2 of the 3 pages where it is expected.');
  expect([home, category].map((one) => lateOnlyOn(early, price, one))).toEqual(['desktop', 'phone']);
  expect(lateOnlyOn(shop(page('home', further)), price, page('home', further))).toBeNull();
});
