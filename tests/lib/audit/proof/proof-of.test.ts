import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, block } from '@/tests/fakes/site-reading.ts';
import type { TeaChanges } from '@/tests/fakes/tea-reading.ts';

const { measures } = pageFacts();
const proofOf = (changes: TeaChanges = {}) => {
  const audit = judgedTea(changes);
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  if (!audit.proof) throw new Error('no proof in the export');
  return audit.proof;
};
const product = (structured: PageFacts['structured'], more: Partial<PageFacts> = {}) =>
  ({ kinds: ['product'], facts: { structured, words: 200, ...more } }) as const;
const rated = (number: string, mean: string) =>
  [{ types: ['Product'], from: 'json-ld', properties: { reviewCount: number, ratingValue: mean } }] as const;

test('one number and mean on all products are the shop’s, and counted once', () => {
  expect(proofOf().reviews).toMatchObject({ products: 6, withReviews: 6, number: 12, mean: 4.6, sameEverywhere: true });
});

test('different ones are added up, the mean weighted by number', () => {
  const pages = { '/teas/assam': product(rated('1', '1')), '/teas/ceylon': product(rated('3', '5')) };
  const { reviews } = proofOf({ pages, product: product([]) });
  expect(reviews).toMatchObject({ products: 6, withReviews: 2, number: 4, mean: 4, sameEverywhere: false, notTold: 0 });
  expect(reviews.perProduct.map(({ url, number }) => [url, number])).toContainEqual([at('/teas/ceylon'), 3]);
});

test('products whose reviews come by script are not told, and cost nothing', () => {
  const audit = judgedTea({ product: product([], { assetMarks: ['cdn.judge.me'] }) });
  expect(audit.proof?.reviews).toMatchObject({ products: 6, withReviews: 0, notTold: 6, number: null });
  const need = audit.visitors.find(({ id }) => id === 'doubtful')?.devices.desktop.needs.find(({ id }) => id === 'reviews');
  expect(need?.state).toBe('not-known');
  expect(need?.evidence[0]?.note).toContain('Judge.me');
});

test('quotations are counted once where they stand, with those that name nobody', () => {
  const part = { heading: 'Kind words', level: 2, selector: '#words', place: 'main', hidden: null, words: 60, excerpt: 'So good' } as const;
  const passages = [{ ...part, measures: { ...measures, quotes: 3, quotesWithSource: 1 } }];
  const sections = [{ kind: 'testimonials', selector: '#words', heading: 'Kind words' }] as const;
  const page = { sections, facts: { passages } };
  const pages = { '/': { kinds: ['home'], ...page }, '/story': { kinds: ['about'], ...page }, '/kind-words': null } as const;
  expect(proofOf({ pages }).testimonials).toEqual({
    quotes: 3,
    withoutSource: 2,
    where: [{ url: at('/'), selector: '#words', heading: 'Kind words', quotes: 3, withoutSource: 2 }],
  });
});

test('what cannot be counted is null', () => {
  const { testimonials } = proofOf();
  expect(testimonials).toMatchObject({
    quotes: 0,
    withoutSource: null,
    where: [{ url: at('/kind-words'), quotes: null, withoutSource: null }],
  });
  const old = { '/kind-words': { kinds: ['testimonials'], facts: { measures: { ...measures, quotes: 4 } } } } as const;
  expect(proofOf({ pages: old }).testimonials).toMatchObject({ quotes: 4, withoutSource: null });
});

test('a seal in every footer is told once, with the number of its pages', () => {
  const header = block('header', [
    { to: '/teas', words: 'Teas' },
    { to: '/cart', words: 'Cart' },
    { to: 'https://de.trustpilot.com/review/tea.test', words: 'Trustpilot' },
  ]);
  const seal = { seal: 'trusted-shops', how: 'picture', words: 'Trusted Shops', selector: 'footer > img', place: 'footer' } as const;
  const pages = { '/contact': { kinds: ['contact'], facts: { proof: { seals: [seal], verified: 0, zoom: false, turn: false } } } } as const;
  const { endorsements } = proofOf({ header, pages });
  expect(endorsements.map(({ id, kind, how, pages: count }) => [id, kind, how, count])).toEqual([
    ['trustpilot', 'reviews', ['link'], 15],
    ['trusted-shops', 'shop', ['picture'], 1],
  ]);
  expect(endorsements[0]?.where).toHaveLength(5);
  expect(endorsements[1]?.where).toEqual([{ url: at('/contact'), selector: 'footer > img', words: 'Trusted Shops' }]);
});

test('pictures of products: how many, without words, and ways to look closer', () => {
  const images = { ...measures, images: 2, imagesWithAlt: 1, videos: 1 };
  const { pictures } = proofOf({ product: product([], { measures: images, proof: { seals: [], verified: 0, zoom: true, turn: false } }) });
  expect(pictures).toMatchObject({ products: 6, typical: 2, few: 6, withFilm: 6, withTurn: 0, withZoom: 6 });
  expect(pictures.perProduct[0]).toMatchObject({ pictures: 2, withoutWords: 1, film: true, turn: false, zoom: true });
  const listed = [{ types: ['Product'], from: 'json-ld', properties: { 'image.count': '5' } }] as const;
  expect(proofOf({ product: product(listed, { measures: images }) }).pictures).toMatchObject({ typical: 5, few: 0 });
});
