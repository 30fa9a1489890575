import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Mano krepšelis', 'cart'],
  ['Pirkinių krepšelis', 'cart'],
  ['Į krepšelį', 'add-to-cart'],
  ['Pirkti dabar', 'buy-now'],
  ['Peržiūrėti krepšelį', 'open-cart'],
  ['Pereiti prie apmokėjimo', 'go-to-checkout'],
  ['Apmokėjimas', 'checkout'],
  ['Visos prekės', 'catalog'],
  ['El. parduotuvė', 'catalog'],
  ['Apie mus', 'about'],
  ['apie-imone', 'about'],
  ['Mūsų istorija', 'about'],
  ['Susisiekite', 'contact'],
  ['Kontaktai', 'contact'],
  ['D.U.K.', 'faq'],
  ['Dažniausiai užduodami klausimai', 'faq'],
  ['Pristatymas ir grąžinimas', 'shipping-returns'],
  ['prekiu-grazinimas', 'shipping-returns'],
  ['Pirkimo taisyklės', 'terms'],
  ['Privatumo politika', 'privacy'],
  ['Ką sako mūsų klientai', 'testimonials'],
  ['Mūsų komanda', 'team'],
  ['Gydytojai', 'team'],
  ['Kainoraštis', 'pricing'],
  ['Paslaugų įkainiai', 'pricing'],
  ['Mūsų paslaugos', 'services'],
  ['Atlikti darbai', 'portfolio'],
  ['Prisijungti', 'log-in'],
  ['Atsijungti', 'log-out'],
  ['Mano paskyra', 'account'],
  ['Registracija vizitui', 'book'],
  ['Paaukoti', 'donate'],
  ['Skirkite 1,2 % GPM', 'donate'],
  ['Tapk savanoriu', 'volunteer'],
  ['Nario mokestis', 'membership'],
  ['Jūsų krepšelis šiuo metu tuščias.', 'empty-cart'],
  ['Darbo laikas', 'opening-hours'],
  ['Dydžių lentelė', 'size-guide'],
  ['Mūsų rėmėjai', 'supporters'],
  ['Pranešimai spaudai', 'press'],
])('Lithuanian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktiniai lęšiai', 'contact'],
  ['Pintas krepšelis su rankena', 'cart'],
  ['Apie prekę', 'about'],
  ['Plačiaformatė spauda', 'press'],
  ['Darbo drabužiai', 'jobs'],
  ['Anglų kalbos būrelis', 'change-language'],
  ['Naudinga informacija', 'vote'],
])('Lithuanian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
