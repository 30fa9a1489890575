import { expect, test } from 'vitest';
import type { FormField, PageFacts } from '@/lib/model/page.ts';
import { outcomeOf, pagesUnder } from '@/tests/fakes/outcome-of.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const basket = { purpose: 'add-to-cart', words: 'Add to basket' } as const;
const { measures } = pageFacts();
const home: FakePage = { kinds: ['home'], links: ['/tea/1'], actions: [basket] };
const shop = (tea: (number: number) => FakePage, count = 4, more: { readonly [path: string]: FakePage } = {}) =>
  siteReading({
    '/': home,
    ...more,
    ...pagesUnder('/tea', count, (number) => ({ kinds: ['product'], actions: [basket], ...tea(number) })),
  });
const priced = { ...measures, prices: 1 };

test('unlinked guarantee: there is one, and products neither say nor link it', () => {
  const given = { '/guarantee': { kinds: ['guarantee'] } } as const;
  expect(
    outcomeOf(
      'unlinked-guarantee',
      shop(() => ({}), 4, given),
    ),
  ).toMatchObject({
    state: 'found',
    title: 'You give a guarantee, and 4 of 4 products read neither say nor link it.',
  });
  expect(
    outcomeOf(
      'unlinked-guarantee',
      shop(() => ({ links: ['/guarantee'] }), 4, given),
    ).state,
  ).toBe('fine');
  expect(
    outcomeOf(
      'unlinked-guarantee',
      shop(() => ({ sections: [{ kind: 'guarantee' }] }), 4, given),
    ).state,
  ).toBe('fine');
  expect(
    outcomeOf(
      'unlinked-guarantee',
      shop(() => ({})),
    ).state,
  ).toBe('does-not-apply');
});

test('unlinked legal: footers that lead neither to privacy nor to terms', () => {
  const site = (words: string, count = 6) =>
    siteReading(
      pagesUnder('/tea', count, () => ({
        blocks: [
          block('footer', [
            { to: '/delivery', words: 'Delivery' },
            { to: '/p', words },
          ]),
        ],
      })),
    );
  expect(outcomeOf('unlinked-legal', site('Our shops'))).toMatchObject({
    state: 'found',
    title: 'On 6 of 6 pages the foot links neither privacy, terms nor a legal notice.',
  });
  expect(outcomeOf('unlinked-legal', site('Privacy policy')).state).toBe('fine');
  expect(outcomeOf('unlinked-legal', site('Datenschutz')).state).toBe('fine');
  expect(outcomeOf('unlinked-legal', site('Our shops', 2)).state).toBe('not-known');
  expect(outcomeOf('unlinked-legal', siteReading(pagesUnder('/tea', 6, () => ({})))).state).toBe('does-not-apply');
});

test('nameless testimonials: most of them name nobody', () => {
  const site = (quotes: number, more: Partial<PageFacts['measures']>) =>
    siteReading({
      '/': home,
      '/kind-words': { kinds: ['testimonials'], facts: { title: 'Kind words', measures: { ...measures, quotes, ...more } } },
    });
  expect(outcomeOf('nameless-testimonials', site(5, { quotesWithSource: 1 }))).toMatchObject({
    state: 'found',
    title: '4 of 5 testimonials name nobody who said it.',
    where: [['/kind-words', 'Kind words']],
  });
  expect(outcomeOf('nameless-testimonials', site(5, { quotesWithSource: 4 })).state).toBe('fine');
  expect(outcomeOf('nameless-testimonials', site(2, { quotesWithSource: 0 })).state).toBe('not-known');
  expect(outcomeOf('nameless-testimonials', site(5, {})).state).toBe('not-known');
  expect(outcomeOf('nameless-testimonials', siteReading({ '/': home })).state).toBe('does-not-apply');
});

test('undated reviews: not one of them has a date, neither in the mark-up nor in the text', () => {
  const review = (date: string) => ({ types: ['Review'], from: 'json-ld', properties: { author: 'Ann', datePublished: date } }) as const;
  const site = (date: string, dates = 0) => shop(() => ({ facts: { structured: [review(date)], measures: { ...measures, dates } } }));
  expect(outcomeOf('undated-reviews', site(''))).toMatchObject({ state: 'found', title: 'The reviews of 4 products read have no date.' });
  expect(outcomeOf('undated-reviews', site('2026-05-01')).state).toBe('fine');
  expect(outcomeOf('undated-reviews', site('', 2)).state).toBe('fine');
  expect(
    outcomeOf(
      'undated-reviews',
      shop(() => ({})),
    ).state,
  ).toBe('does-not-apply');
});

test('hidden prices: some products tell, others do not; where none does, it was not recognised', () => {
  const site = (isPriced: (number: number) => boolean) => shop((number) => ({ facts: { measures: isPriced(number) ? priced : measures } }));
  expect(
    outcomeOf(
      'hidden-prices',
      site((number) => number > 2),
    ),
  ).toMatchObject({
    state: 'found',
    title: '2 of 4 products read show no price.',
    where: [
      ['/tea/1', '/tea/1'],
      ['/tea/2', '/tea/2'],
    ],
  });
  expect(
    outcomeOf(
      'hidden-prices',
      site(() => true),
    ).state,
  ).toBe('fine');
  expect(
    outcomeOf(
      'hidden-prices',
      site(() => false),
    ).state,
  ).toBe('not-known');
  expect(outcomeOf('hidden-prices', siteReading({ '/': { kinds: ['home'] }, '/contact': { kinds: ['contact'] } })).state).toBe(
    'does-not-apply',
  );
});

test('forced account: told only where the user has opened the checkout', () => {
  const field = (name: string, type: string): FormField => ({ name, type, label: name, required: true, filled: false });
  const checkout = (...fields: readonly FormField[]): FakePage => ({
    kinds: ['checkout'],
    facts: { source: 'tab', forms: [{ action: null, method: 'post', place: 'main', words: '', fields }] },
  });
  const site = (page: FakePage) => shop(() => ({}), 4, { '/checkout': page });
  const forced = site(checkout(field('email', 'email'), field('password', 'password')));
  expect(outcomeOf('forced-account', forced)).toMatchObject({ state: 'found', severity: 'serious', where: [['/checkout', '/checkout']] });
  expect(outcomeOf('forced-account', site(checkout(field('email', 'email')))).state).toBe('fine');
  expect(outcomeOf('forced-account', site({ kinds: ['checkout'] })).state).toBe('not-known');
  expect(outcomeOf('forced-account', siteReading({ '/': { kinds: ['home'] }, '/contact': { kinds: ['contact'] } })).state).toBe(
    'does-not-apply',
  );
});

test('pre-ticked extras: a box that one may leave is ticked already', () => {
  const site = (filled: boolean) => {
    const fields: readonly FormField[] = [{ name: 'news', type: 'checkbox', label: 'Send me the newsletter', required: false, filled }];
    return siteReading({
      '/': { kinds: ['home'], facts: { forms: [{ action: null, method: 'post', place: 'main', words: '', fields }] } },
    });
  };
  expect(outcomeOf('preticked-extras', site(true))).toMatchObject({
    state: 'found',
    title: 'On 1 page something is ticked that nobody asked for.',
    where: [['/', 'Send me the newsletter']],
  });
  expect(outcomeOf('preticked-extras', site(false)).state).toBe('fine');
  expect(outcomeOf('preticked-extras', siteReading({ '/': { kinds: ['home'], facts: { words: 3 } } })).state).toBe('not-known');
});

test('pushy words: where they are the rule, not on one product that is nearly gone', () => {
  const site = (pushed: number) => shop((number) => ({ facts: { excerpt: number <= pushed ? 'Only 2 left in stock!' : 'A fine tea.' } }));
  expect(outcomeOf('pushy-words', site(3))).toMatchObject({ state: 'found', title: expect.stringContaining('Only 2 left') as string });
  expect(outcomeOf('pushy-words', site(3)).where.map(([path]) => path)).toEqual(['/tea/1', '/tea/2', '/tea/3']);
  expect(outcomeOf('pushy-words', site(1)).state).toBe('fine');
  expect(outcomeOf('pushy-words', siteReading({ '/': { kinds: ['home'], facts: { words: 3 } } })).state).toBe('not-known');
});

test('unpressable number: a number in words and no link to it anywhere', () => {
  const called = { kind: 'tel', href: 'tel:+441', words: '', place: 'footer', hidden: null } as const;
  const site = (telephones: number, more: Partial<PageFacts> = {}) =>
    siteReading({
      '/': { kinds: ['home'], facts: more },
      '/contact': { kinds: ['contact'], facts: { measures: { ...measures, telephones } } },
    });
  expect(outcomeOf('unpressable-number', site(1))).toMatchObject({ state: 'found', where: [['/contact', '/contact']] });
  expect(outcomeOf('unpressable-number', site(1, { oddLinks: [called] })).state).toBe('fine');
  expect(outcomeOf('unpressable-number', site(0)).state).toBe('does-not-apply');
  expect(
    outcomeOf(
      'unpressable-number',
      shop(() => ({})),
    ).state,
  ).toBe('does-not-apply');
});
