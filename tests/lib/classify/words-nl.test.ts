import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Winkelwagen', 'cart'],
  ['Jouw winkelmandje', 'cart'],
  ['In winkelwagen', 'add-to-cart'],
  ['Voeg toe aan mijn winkelmand', 'add-to-cart'],
  ['Bekijk je winkelmandje', 'open-cart'],
  ['Verder naar bestellen', 'go-to-checkout'],
  ['Afrekenen', 'checkout'],
  ['Webshop', 'catalog'],
  ['Ons assortiment', 'catalog'],
  ['Over ons', 'about'],
  ['Wie zijn wij?', 'about'],
  ['Klantenservice', 'contact'],
  ['Neem contact op', 'contact'],
  ['Veelgestelde vragen', 'faq'],
  ['Verzending & retour', 'shipping-returns'],
  ['Ruilen en retourneren', 'shipping-returns'],
  ['Algemene voorwaarden', 'terms'],
  ['Privacyverklaring', 'privacy'],
  ['Klantervaringen', 'testimonials'],
  ['Mijn account', 'account'],
  ['Inloggen', 'log-in'],
  ['Uitloggen', 'log-out'],
  ['Zoeken', 'search'],
  ['Verlanglijstje', 'wishlist'],
  ['Je winkelwagen is leeg', 'empty-cart'],
  ['Afspraak maken', 'booking'],
  ['Doneer nu', 'donate'],
  ['Word vrijwilliger', 'volunteer'],
  ['Tarieven', 'pricing'],
  ["Onze collega's", 'team'],
])('Dutch: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Contactlenzen', 'contact'],
  ['Over de bezorging van meubels', 'about'],
  ['Boeken', 'booking'],
  ['Verzenden', 'shipping-returns'],
  ['Winkelwagen sluiten', 'cart'],
])('Dutch: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
