import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleKinds } from '@/lib/classify/settle-kinds.ts';
import type { Weighed } from '@/lib/classify/weigh-kind.ts';
import { pageKindIds } from '@/lib/model/page-kind.ts';

const weighed = (kind: Weighed['kind'], logOdds: number, more: Partial<Weighed> = {}): Weighed => ({
  kind,
  logOdds,
  evidence: [],
  sources: [],
  independent: 2,
  named: 1,
  ...more,
});
const said = (...all: readonly Weighed[]) => settleKinds(all).map(({ kind }) => kind);
const certainty = (...all: readonly Weighed[]) => settleKinds(all)[0]?.confidence ?? 0;

test('one piece of evidence is never enough, however strong', () => {
  expect(said(weighed('about', 9, { independent: 1 }))).toEqual(['other']);
  expect(said(weighed('about', 1))).toEqual(['about']);
});

test('a rival makes it less certain, and many equal ones make it nothing', () => {
  expect(certainty(weighed('about', 2), weighed('guide', 1, { named: 0 }))).toBeLessThan(certainty(weighed('about', 2)));
  const equals = (['about', 'guide', 'cart', 'product', 'article'] as const).map((kind) => weighed(kind, 0.1));
  expect(said(...equals)).toEqual(['other']);
});

test('what three names of a page say is not doubted for what no name says', () => {
  const spoken = weighed('guide', 2, { named: 0 });
  expect(said(weighed('blog', 0.7, { named: 3 }), spoken)).toEqual(['blog']);
  expect(said(weighed('blog', 0.7, { named: 1 }), spoken)).toEqual(['other']);
});

test('a page to log in that leads to a sign-up is none itself, unless it is called one or asks for what one asks', () => {
  const login = weighed('account', 8, { named: 3 });
  expect(said(login, weighed('signup', 2, { named: 0 }))).toEqual(['account']);
  expect(said(login, weighed('signup', 2, { named: 1, independent: 3 }))).toEqual(['account']);
  expect(said(login, weighed('signup', 2, { named: 2 }))).toEqual(['account', 'signup']);
  expect(said(login, weighed('signup', 2, { named: 0, sources: ['body', 'new-password'] }))).toEqual(['account', 'signup']);
});

test('a list that is called a blog is no guide for speaking like one, however much it says', () => {
  const blog = weighed('blog', 4, { named: 2 });
  const spoken = { named: 0, independent: 3 } as const;
  expect(said(blog, weighed('guide', 4.2, { ...spoken, sources: ['body', 'long-text'] }))).toEqual(['blog']);
  expect(said(blog, weighed('faq', 4.2, { ...spoken, sources: ['body', 'questions'] }))).toEqual(['faq', 'blog']);
});

test('what a start page is made like speaks against nothing', () => {
  expect(settleKinds([weighed('home', 2), weighed('catalog', 6)])).toEqual(settleKinds([weighed('home', 2)]));
});

test('whatever is weighed, something is said, from .5 to 1', () => {
  const any = fc.record({
    kind: fc.constantFrom(...pageKindIds.filter((kind) => kind !== 'other')),
    logOdds: fc.double({ min: -20, max: 20, noNaN: true }),
    independent: fc.integer({ min: 0, max: 5 }),
    named: fc.integer({ min: 0, max: 4 }),
    evidence: fc.constant([]),
    sources: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ kind }) => kind }), (all) => {
      const kinds = settleKinds(all);
      expect(kinds.length).toBeGreaterThan(0);
      for (const { confidence } of kinds) expect(confidence >= 0.5 && confidence <= 1).toBe(true);
    }),
  );
});

test('what is likeliest none of our kinds is none of them, unless it is called one of them nearly as clearly', () => {
  expect(said(weighed('other', 5), weighed('locations', 3, { named: 0 }))).toEqual(['other']);
  expect(said(weighed('other', 5), weighed('privacy', 4, { named: 2 }))).toEqual(['privacy']);
  expect(said(weighed('about', 5), weighed('other', 4))).toEqual(['about']);
});

test('sorts of pages that nothing speaks for make nothing less certain', () => {
  const silent = weighed('other', -3, { independent: 0, named: 0 });
  expect(certainty(weighed('about', 2), ...Array.from({ length: 20 }, () => silent))).toBe(certainty(weighed('about', 2)));
});

test('a confidence is the share of a kind among all that it could be', () => {
  expect(certainty(weighed('about', Math.log(9)))).toBe(0.9);
  expect(certainty(weighed('about', Math.log(8)), weighed('guide', Math.log(1), { named: 0, independent: 1 }))).toBe(0.8);
  expect(certainty(weighed('about', 0.1), weighed('guide', 0, { named: 0, independent: 1 }))).toBe(0.5);
});

test('a second kind is named, or nearly as likely as the first', () => {
  expect(said(weighed('reports', 5), weighed('supporters', 2))).toEqual(['reports', 'supporters']);
  expect(said(weighed('reports', 5, { named: 0 }), weighed('supporters', 2, { named: 0 }))).toEqual(['reports']);
  expect(said(weighed('reports', 5, { named: 0 }), weighed('supporters', 4.5, { named: 0 }))).toEqual(['reports', 'supporters']);
});

test('an account is a form to sign up, and the other way round, only where it is called so', () => {
  expect(said(weighed('account', 6), weighed('signup', 5.5, { named: 0 }))).toEqual(['account']);
  expect(said(weighed('account', 6), weighed('signup', 4, { named: 2 }))).toContain('signup');
  expect(said(weighed('signup', 6), weighed('account', 3, { named: 0 }))).toEqual(['signup']);
  expect(said(weighed('signup', 6), weighed('account', 4, { named: 1 }))).toContain('account');
});

test('what menu and address call it goes before what its text repeats of the rest of the site', () => {
  const text = weighed('shipping-returns', 4, { named: 0, sources: ['body', 'text'], independent: 3 });
  const about = weighed('about', -0.3, { named: 2, independent: 1 });
  expect(said(text, about)).toEqual(['about']);
  expect(said({ ...text, named: 1, sources: ['title', 'body'] }, about)).toEqual(['shipping-returns']);
  expect(said(text, about, weighed('contact', -0.3, { named: 2, independent: 1 }))).toEqual(['shipping-returns']);
});
