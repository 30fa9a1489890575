import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Handlekurv', 'cart'],
  ['Handlekurven din', 'cart'],
  ['Legg i handlekurv', 'add-to-cart'],
  ['Legg til i handlevogn', 'add-to-cart'],
  ['Vis handlekurven', 'open-cart'],
  ['Gå til kassen', 'go-to-checkout'],
  ['Kasse', 'checkout'],
  ['Kjøp nå', 'buy-now'],
  ['Nettbutikk', 'catalog'],
  ['Alle produkter', 'catalog'],
  ['Om oss', 'about'],
  ['Vår historie', 'about'],
  ['Kontakt oss', 'contact'],
  ['Kundeservice', 'contact'],
  ['Ofte stilte spørsmål', 'faq'],
  ['Spørsmål og svar', 'faq'],
  ['Frakt og levering', 'shipping-returns'],
  ['Bytte og retur', 'shipping-returns'],
  ['Angrerett', 'shipping-returns'],
  ['Salgsbetingelser', 'terms'],
  ['Personvernerklæring', 'privacy'],
  ['Dette sier kundene våre', 'testimonials'],
  ['Min side', 'account'],
  ['Logg inn', 'log-in'],
  ['Logg ut', 'log-out'],
  ['Søk', 'search'],
  ['Ønskeliste', 'wishlist'],
  ['Handlekurven din er tom', 'empty-cart'],
  ['Bestill time', 'booking'],
  ['Bli fast giver', 'donate'],
  ['Ansatte', 'team'],
  ['Bli frivillig', 'volunteer'],
])('Norwegian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktlinser', 'contact'],
  ['Om levering til Svalbard', 'about'],
  ['Lukk handlekurven', 'cart'],
  ['Ledige stillinger', 'team'],
  ['Slik handler du', 'guide'],
])('Norwegian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
