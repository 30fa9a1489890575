import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { findSections } from '@/lib/classify/find-sections.ts';
import { noHabits } from '@/lib/classify/site-habits.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Passage } from '@/lib/model/page-content.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const none = pageFacts().measures;
const part = (heading: string, excerpt: string, measures: Partial<Passage['measures']> = {}): Passage => ({
  heading,
  level: 2,
  selector: `#${heading.length}`,
  place: 'main',
  hidden: null,
  words: excerpt.split(' ').length,
  excerpt,
  measures: { ...none, ...measures },
});
const context = { vocabulary, habits: noHabits, signs: {}, hasCatalog: true, services: new Set<string>() };
const sections = (kind: PageKindId, page: Partial<PageFacts>, more: Partial<typeof context> = {}) =>
  findSections(pageFacts(page), [{ kind, confidence: 0.9, evidence: [] }], { ...context, ...more }).map((section) => section.kind);

test.each([
  ['Reviews (0)', 'There are no reviews yet. Be the first to review this product. Your rating', 1],
  ['Reviews', 'There are no reviews yet.', 1],
  ['Write a review', 'Your e-mail address will not be published.', 5],
  ['Bewertungen', '0 von 0 Bewertungen. Geben Sie eine Bewertung ab!', 2],
  ['Avis', 'Aucun avis. Soyez le premier à donner votre avis.', 2],
  ['Opiniones', 'Sé el primero en dejar una reseña.', 2],
])('the part "%s" without a review in it is no proof', (heading, excerpt, ratings) => {
  expect(sections('product', { passages: [part(heading, excerpt, { ratings })] })).toEqual([]);
});

test('reviews of a product that say something count as testimonials', () => {
  expect(
    sections('product', { passages: [part('Reviews (2)', 'Anna, 5 of 5: holds what it promises. Ben, 4 of 5: good.', { ratings: 2 })] }),
  ).toEqual(['testimonials']);
});

test('a part that tells how the firm began does the work of About under any heading', () => {
  const story =
    'Founded in 1970 in a cellar, the workshop has grown from two people to twenty. We still cut every piece by hand, in the same street, and the children of the first apprentices now teach the next ones how it is done here.';
  expect(sections('home', { passages: [part('Five decades of quality', story)] })).toEqual(['about']);
  expect(sections('article', { passages: [part('Five decades of quality', story)] })).toEqual([]);
});

test('address and telephone in one part are a way to reach the shop, in legal texts they are not', () => {
  const passages = [part('Come and see', 'Mill Lane 4', { telephones: 1, addresses: 1 })];
  expect(sections('home', { passages })).toEqual(['contact']);
  expect(sections('privacy', { passages })).toEqual([]);
  expect(sections('other', { title: 'Impressum', passages })).toEqual([]);
});

test('questions that a story asks make no FAQ, those of a page of services do', () => {
  const signs = { questions: 5 };
  expect(sections('article', { passages: [part('Why sleep?', 'Because.', { questions: 5 })] }, { signs })).toEqual([]);
  expect(sections('services', { passages: [part('Before you come', 'Five things.', { questions: 5 })] }, { signs })).toEqual(['faq']);
});

test('what an article recommends is no word of a client, unless somebody is quoted', () => {
  const advice =
    'Have the wiring looked at every third year, keep the report, and tell whoever runs the house what was found and what it would cost to mend, so that nothing is put off until the insurance asks about all of it again.';
  expect(sections('article', { passages: [part('Recommendations', advice)] })).toEqual([]);
  expect(sections('article', { passages: [part('Recommendations', advice, { quotes: 2 })] })).toEqual(['testimonials']);
  expect(sections('product', { passages: [part('Recommendations', advice)] })).toEqual(['testimonials']);
});
