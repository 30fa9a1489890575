import { expect, test } from 'vitest';
import { hollowTestimonials } from '@/lib/audit/facts/hollow-testimonials.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { Says } from '@/lib/journey/scent.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const says: Says = (text, key) => sayStrength(matchWords(text, vocabulary), key);
const hollow = (excerpt: string, more = {}) => hollowTestimonials(pageFacts({ excerpt, words: 60, ...more }), says);

test.each([
  ['Reviews. Our reviews could not be loaded.'],
  ['Bewertungen konnten gerade nicht geladen werden. Bitte versuche es später.'],
  ["Les avis n'ont pas pu être chargés."],
  ['No se han podido cargar las opiniones.'],
  ['Impossibile caricare le recensioni.'],
  ['Recensies konden niet worden geladen.'],
  ['Nie udało się załadować opinii.'],
  ['Не удалось загрузить отзывы.'],
  ['レビューを読み込めませんでした。'],
  ['无法加载评论'],
])('a page for reviews that says “%s” is hollow', (text) => {
  expect(hollow(text)?.of).toBe('not-loaded');
});

test('one that says that there are none yet is hollow, and quoted', () => {
  expect(hollow('What customers say. No reviews yet. Write one!')).toEqual({ of: 'no-reviews', quote: 'No reviews yet.' });
});

test('a page that quotes somebody, lists reviews or says much is not', () => {
  const text = 'The film could not be loaded.';
  expect(hollow(text, { measures: { ...pageFacts().measures, quotes: 2 } })).toBeNull();
  expect(hollow(text, { structured: [{ types: ['Review'], from: 'json-ld', properties: { author: 'Ann' } }] })).toBeNull();
  expect(hollow(text, { words: 400 })).toBeNull();
  expect(hollow('Ann: best tea ever.')).toBeNull();
});

test('testimonials that did not load are no proof, and whether there are any is not known', () => {
  const audit = (excerpt: string) =>
    judge(
      siteReading({
        '/': { kinds: ['home'], links: ['/said', '/tea'], facts: { title: 'Tea shop' } },
        '/said': { kinds: ['testimonials'], links: ['/'], facts: { title: 'Reviews', excerpt, words: 40 } },
        '/tea': { kinds: ['product'], links: ['/'], actions: [{ purpose: 'add-to-cart' }] },
      }),
    );
  const kind = (excerpt: string) =>
    audit(excerpt)
      .visitors.find(({ id }) => id === 'doubtful')
      ?.devices.desktop.needs.find(({ id }) => id === 'kind');
  expect(kind('Ann says: the best.')?.state).toBe('found');
  const lost = kind('Reviews could not be loaded.');
  expect(lost?.state).toBe('not-known');
  expect(lost?.evidence[0]?.quote).toBe('Reviews could not be loaded.');
  const none = kind('No reviews yet.');
  expect(none?.state).toBe('not-found');
  expect(none?.points).toBe(0);
  const page = audit('Reviews could not be loaded.').pages.find(({ title }) => title === 'Reviews');
  expect(page?.kinds[0]).toMatchObject({ kind: 'testimonials', confidence: 0.9 });
});
