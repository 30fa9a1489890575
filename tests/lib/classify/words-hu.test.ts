import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Kosár', 'cart'],
  ['Kosaram', 'cart'],
  ['Kosárba teszem', 'add-to-cart'],
  ['KOSÁRBA', 'add-to-cart'],
  ['Megveszem', 'buy-now'],
  ['Tovább a pénztárhoz', 'go-to-checkout'],
  ['Pénztár', 'checkout'],
  ['Termékeink', 'catalog'],
  ['Rólunk', 'about'],
  ['Bemutatkozás', 'about'],
  ['Kapcsolat', 'contact'],
  ['Elérhetőségeink', 'contact'],
  ['Gyakori kérdések', 'faq'],
  ['GYIK', 'faq'],
  ['Szállítás és fizetés', 'shipping-returns'],
  ['Elállási jog', 'shipping-returns'],
  ['ÁSZF', 'terms'],
  ['Adatkezelési tájékoztató', 'privacy'],
  ['Vásárlói vélemények', 'testimonials'],
  ['Munkatársaink', 'team'],
  ['Árlista', 'pricing'],
  ['Szolgáltatásaink', 'services'],
  ['Referenciák', 'portfolio'],
  ['Belépés', 'log-in'],
  ['Kijelentkezés', 'log-out'],
  ['Időpontfoglalás', 'booking'],
  ['Adó 1%', 'donate'],
  ['A kosár jelenleg üres.', 'empty-cart'],
  ['Nyitvatartás', 'opening-hours'],
  ['Rendezvényeink', 'events'],
])('Hungarian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktlencsék', 'contact'],
  ['Ajándékkosár bonbonnal', 'cart'],
  ['A szállításról', 'about'],
  ['Csapatsportok', 'team'],
  ['A vásárlás menete', 'buy-now'],
])('Hungarian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
