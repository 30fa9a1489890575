import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

/** As addresses are written where the letters of a language are not to be had. */
test.each<[string, WordKey]>([
  ['ueber-uns', 'about'],
  ['soeg', 'search'],
  ['spoergsmaal', 'faq'],
  ['aabningstider', 'opening-hours'],
])('the address “%s” says %s', (part, key) => {
  expect(sayStrength(matchWords(part, vocabulary), key)).toBeGreaterThanOrEqual(0.75);
});
