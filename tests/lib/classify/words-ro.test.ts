import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Coșul meu', 'cart'],
  ['Coș de cumpărături', 'cart'],
  ['Adaugă în coș', 'add-to-cart'],
  ['ADAUGĂ ÎN COŞ', 'add-to-cart'],
  ['Cumpără acum', 'buy-now'],
  ['Vezi coșul', 'open-cart'],
  ['Finalizează comanda', 'go-to-checkout'],
  ['Finalizare comandă', 'checkout'],
  ['Toate produsele', 'catalog'],
  ['Despre noi', 'about'],
  ['Povestea noastră', 'about'],
  ['Contactează-ne', 'contact'],
  ['Întrebări frecvente', 'faq'],
  ['Livrare și retur', 'shipping-returns'],
  ['Livrări la domiciliu', 'shipping-returns'],
  ['Politica de retur', 'shipping-returns'],
  ['Termeni și condiții', 'terms'],
  ['Politica de confidențialitate', 'privacy'],
  ['Ce spun clienții noștri', 'testimonials'],
  ['Echipa noastră', 'team'],
  ['Tarife', 'pricing'],
  ['Serviciile noastre', 'services'],
  ['Intră în cont', 'log-in'],
  ['Deconectare', 'log-out'],
  ['Contul meu', 'account'],
  ['Programează-te online', 'book'],
  ['Donează acum', 'donate'],
  ['Redirecționează 3,5%', 'donate'],
  ['Coșul tău este gol', 'empty-cart'],
  ['Program de lucru', 'opening-hours'],
  ['Ghid de mărimi', 'size-guide'],
])('Romanian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Lentile de contact', 'contact'],
  ['Coșuri de fum din inox', 'cart'],
  ['Despre livrare', 'about'],
  ['Presă de usturoi', 'press'],
  ['Camere foto', 'services'],
  ['Echipamente de protecție', 'team'],
])('Romanian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
