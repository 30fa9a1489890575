import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops of the country have them. */
test.each<[string, WordKey]>([
  ['Košík', 'cart'],
  ['Nákupní košík', 'cart'],
  ['Do košíku', 'add-to-cart'],
  ['Přidat do košíku', 'add-to-cart'],
  ['Koupit', 'buy-now'],
  ['Pokladna', 'checkout'],
  ['Obchod', 'catalog'],
  ['Všechny produkty', 'catalog'],
  ['O nás', 'about'],
  ['Restaurace', 'services'],
  ['Soukromé akce', 'services'],
  ['Tipy na výlety', 'guide'],
  ['Kontakty', 'contact'],
  ['Často kladené otázky', 'faq'],
  ['Doprava a platba', 'shipping-returns'],
  ['Vrácení zboží', 'shipping-returns'],
  ['Obchodní podmínky', 'terms'],
  ['Ochrana osobních údajů', 'privacy'],
  ['Reference zákazníků', 'testimonials'],
  ['Hodnocení zákazníků', 'testimonials'],
  ['Přihlásit se', 'log-in'],
  ['Odhlásit se', 'log-out'],
  ['Hledat', 'search'],
  ['Váš košík je prázdný', 'empty-cart'],
  ['Můj účet', 'account'],
])('Czech: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktní čočky', 'contact'],
  ['Dárkový koš', 'cart'],
  ['Restaurace', 'locations'],
  ['Tipy na výlety', 'events'],
])('Czech: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
