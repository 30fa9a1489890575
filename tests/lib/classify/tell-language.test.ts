import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { tellLanguage } from '@/lib/classify/tell-language.ts';

test.each([
  ['Wir haben für euch jeden Tag frische Blumen, und am Samstag sind wir bis vier Uhr da.', 'de'],
  ['Nous avons ouvert la boutique en mai, et nous sommes là pour vous tous les jours sauf le lundi.', 'fr'],
])('%s', (text, language) => {
  expect(tellLanguage(text, vocabulary)).toBe(language);
});

test('dummy text is in no language', () => {
  const latin =
    'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut labore et dolore magna aliquyam erat, sed diam voluptua. At vero eos et accusam et justo duo dolores et ea rebum. Stet clita kasd gubergren, no sea takimata sanctus est.';
  expect(tellLanguage(latin, vocabulary)).toBeNull();
});
