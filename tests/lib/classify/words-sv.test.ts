import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Varukorg', 'cart'],
  ['Din kundvagn', 'cart'],
  ['Lägg i varukorg', 'add-to-cart'],
  ['Lägg i kundvagnen', 'add-to-cart'],
  ['Visa varukorgen', 'open-cart'],
  ['Till kassan', 'go-to-checkout'],
  ['Kassa', 'checkout'],
  ['Köp', 'buy-now'],
  ['Vårt sortiment', 'catalog'],
  ['Alla produkter', 'catalog'],
  ['Om oss', 'about'],
  ['Vår historia', 'about'],
  ['Kontakta oss', 'contact'],
  ['Kundtjänst', 'contact'],
  ['Hitta hit', 'contact'],
  ['Vanliga frågor', 'faq'],
  ['Frågor & svar', 'faq'],
  ['Frakt och leverans', 'shipping-returns'],
  ['Byten & returer', 'shipping-returns'],
  ['Köpvillkor', 'terms'],
  ['Integritetspolicy', 'privacy'],
  ['Vad våra kunder säger', 'testimonials'],
  ['Mina sidor', 'account'],
  ['Logga in', 'log-in'],
  ['Logga ut', 'log-out'],
  ['Sök', 'search'],
  ['Önskelista', 'wishlist'],
  ['Din varukorg är tom', 'empty-cart'],
  ['Boka tid', 'booking'],
  ['Bli månadsgivare', 'donate'],
  ['Medarbetare', 'team'],
  ['Prislista', 'pricing'],
])('Swedish: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktlinser', 'contact'],
  ['Om leveransen till Norge', 'about'],
  ['Lediga tjänster', 'services'],
  ['Stäng varukorgen', 'cart'],
  ['Barnvagnar', 'cart'],
])('Swedish: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
