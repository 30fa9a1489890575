import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Ostoskori', 'cart'],
  ['Ostoskorisi', 'cart'],
  ['Lisää ostoskoriin', 'add-to-cart'],
  ['Lisää koriin', 'add-to-cart'],
  ['Osta nyt', 'buy-now'],
  ['Siirry kassalle', 'go-to-checkout'],
  ['Kassa', 'checkout'],
  ['Kaikki tuotteet', 'catalog'],
  ['Verkkokauppa', 'catalog'],
  ['Tietoa meistä', 'about'],
  ['Meidän tarinamme', 'about'],
  ['Yhteystiedot', 'contact'],
  ['Ota yhteyttä', 'contact'],
  ['Usein kysytyt kysymykset', 'faq'],
  ['Toimitus ja palautukset', 'shipping-returns'],
  ['Maksu- ja toimitustavat', 'shipping-returns'],
  ['Käyttöehdot', 'terms'],
  ['Tietosuojaseloste', 'privacy'],
  ['Asiakkaiden kokemuksia', 'testimonials'],
  ['Henkilökunta', 'team'],
  ['Hinnasto', 'pricing'],
  ['Palvelumme', 'services'],
  ['Kirjaudu sisään', 'log-in'],
  ['KIRJAUDU ULOS', 'log-out'],
  ['Varaa aika', 'book'],
  ['Ajanvaraus', 'booking'],
  ['Lahjoita nyt', 'donate'],
  ['Liity jäseneksi', 'membership'],
  ['Ostoskorisi on tyhjä', 'empty-cart'],
  ['Aukioloajat', 'opening-hours'],
  ['Kokotaulukko', 'size-guide'],
])('Finnish: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Piilolinssit', 'contact'],
  ['Polkupyörän kori edessä', 'cart'],
  ['Tietoa toimituksesta', 'about'],
  ['Toimitusjohtajan katsaus', 'shipping-returns'],
  ['Opaskoirat', 'guide'],
])('Finnish: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
