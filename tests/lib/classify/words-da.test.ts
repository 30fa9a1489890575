import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Indkøbskurv', 'cart'],
  ['Din kurv', 'cart'],
  ['Læg i kurv', 'add-to-cart'],
  ['Tilføj til kurv', 'add-to-cart'],
  ['Se kurv', 'open-cart'],
  ['Gå til kassen', 'go-to-checkout'],
  ['Kassen', 'checkout'],
  ['Køb nu', 'buy-now'],
  ['Webshop', 'catalog'],
  ['Alle produkter', 'catalog'],
  ['Om os', 'about'],
  ['Vores historie', 'about'],
  ['Kontakt os', 'contact'],
  ['Kundeservice', 'contact'],
  ['Find vej', 'contact'],
  ['Ofte stillede spørgsmål', 'faq'],
  ['Spørgsmål og svar', 'faq'],
  ['Fragt & levering', 'shipping-returns'],
  ['Bytte og retur', 'shipping-returns'],
  ['Handelsbetingelser', 'terms'],
  ['Persondatapolitik', 'privacy'],
  ['Det siger vores kunder', 'testimonials'],
  ['Min konto', 'account'],
  ['Log ind', 'log-in'],
  ['Log ud', 'log-out'],
  ['Søg', 'search'],
  ['Ønskeliste', 'wishlist'],
  ['Din indkøbskurv er tom', 'empty-cart'],
  ['Bestil tid', 'booking'],
  ['Bliv medlem', 'membership'],
  ['Medarbejdere', 'team'],
  ['Åbningstider', 'opening-hours'],
])('Danish: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktlinser', 'contact'],
  ['Om levering til Norge', 'about'],
  ['Luk kurven', 'cart'],
  ['Ledige stillinger', 'services'],
  ['Sådan handler du', 'guide'],
])('Danish: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
