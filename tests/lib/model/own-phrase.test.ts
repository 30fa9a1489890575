import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPhrase } from '@/lib/model/promise/own-phrase.ts';

test.each([
  ['Steel bottle. Keeps drinks hot for 12 hours, free delivery!', ['Keeps', 'drinks', 'hot'], 'Keeps drinks hot for 12 hours'],
  ['Honig für 4,90 – direkt vom Imker', ['direkt', 'Imker'], 'direkt vom Imker'],
  ['Honig für 4,90 – direkt vom Imker', ['Honig', '4,90'], 'Honig für 4,90'],
  ['Petit-déjeuner compris\nPiscine chauffée', ['Piscine'], 'Piscine chauffée'],
  ['有機はちみつ。送料無料', ['送料'], '送料無料'],
  ['Tea', [], ''],
])('of “%s” the words %o are said as “%s”', (ad, words, phrase) => {
  expect(ownPhrase(ad, words)).toBe(phrase);
});

test('a phrase is the ad’s own, begins no earlier than the first of its words where it is long, and fits a heading', () => {
  const words = fc.array(fc.constantFrom('loose', 'tea', 'from', 'Kyoto', '緑茶', '4,90', 'delivery'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), (ad, at) => {
      const text = ad.join(' ');
      const phrase = ownPhrase(text, [ad[at % ad.length] ?? '']);
      expect(text).toContain(phrase);
      expect(phrase.length).toBeLessThanOrEqual(60);
      expect(phrase).not.toBe('');
    }),
  );
});
