import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsIn } from '@/lib/cli/texts/texts-in.ts';
import { english, useTexts } from '@/lib/model/say.ts';
import { sayBuying } from '@/lib/model/say-buying.ts';
import { sayDate } from '@/lib/model/say-date.ts';
import { sayTenths } from '@/lib/model/say-tenths.ts';
import { saySessionChanges } from '@/lib/model/say-session-changes.ts';

beforeEach(async () => useTexts(await textsIn('de')));
afterEach(() => useTexts(english));

test('how something is bought is one sentence, with the words of the site as they are', () => {
  expect(sayBuying({ url: '', words: 'Add to cart', choices: 2, leadsTo: 'cart', note: '' })).toBe(
    'mit „Add to cart“, nachdem 2-mal gewählt wurde. Erschlossen: Es wurde nichts gekauft.',
  );
});

test('a list of what has changed ends as lists do there', () => {
  expect(saySessionChanges({ cookies: ['a', ''], storage: ['b'], databases: ['c'] })).toContain(
    '2 Cookies (a, ohne Namen), 1 Eintrag ihres Speichers (b) und 1 Datenbank (c)',
  );
});

test('days and digits are written as they are there', () => {
  expect(sayDate('2026-05-18T23:30:00Z')).toBe('18. Mai 2026');
  expect(sayTenths(4)).toBe('4');
});
