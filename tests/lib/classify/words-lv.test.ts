import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Mans grozs', 'cart'],
  ['Iepirkumu grozs', 'cart'],
  ['Pievienot grozam', 'add-to-cart'],
  ['Ielikt grozā', 'add-to-cart'],
  ['Pirkt tagad', 'buy-now'],
  ['Apskatīt grozu', 'open-cart'],
  ['Noformēt pasūtījumu', 'go-to-checkout'],
  ['Pasūtījuma noformēšana', 'checkout'],
  ['Visas preces', 'catalog'],
  ['e-veikals', 'catalog'],
  ['Ēdienkarte', 'catalog'],
  ['Par mums', 'about'],
  ['par-uznemumu', 'about'],
  ['Mūsu stāsts', 'about'],
  ['Sazinies ar mums', 'contact'],
  ['Kontakti', 'contact'],
  ['BUJ', 'faq'],
  ['Biežāk uzdotie jautājumi', 'faq'],
  ['Piegāde un apmaksa', 'shipping-returns'],
  ['precu-atgriesana', 'shipping-returns'],
  ['Distances līgums', 'terms'],
  ['Lietošanas noteikumi', 'terms'],
  ['Privātuma politika', 'privacy'],
  ['Ko saka mūsu klienti', 'testimonials'],
  ['Mūsu komanda', 'team'],
  ['Ārsti', 'team'],
  ['Cenrādis', 'pricing'],
  ['Maksas pakalpojumu cenrādis', 'pricing'],
  ['Mūsu pakalpojumi', 'services'],
  ['Paveiktie darbi', 'portfolio'],
  ['Ieiet', 'log-in'],
  ['Iziet', 'log-out'],
  ['Mans konts', 'account'],
  ['Pieraksts vizītei', 'book'],
  ['Ziedot', 'donate'],
  ['Kļūsti par brīvprātīgo', 'volunteer'],
  ['Biedra nauda', 'membership'],
  ['Jūsu grozs pašlaik ir tukšs.', 'empty-cart'],
  ['Darba laiks', 'opening-hours'],
  ['Izmēru tabula', 'size-guide'],
  ['Mūsu atbalstītāji', 'supporters'],
  ['Preses relīzes', 'press'],
])('Latvian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktlēcas', 'contact'],
  ['Klūgu grozi', 'cart'],
  ['Par preci', 'about'],
  ['Ķiploku prese', 'press'],
  ['Darba apavi', 'jobs'],
  ['Angļu valodas kursi', 'change-language'],
  ['Kā noņemt traipus', 'remove'],
])('Latvian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
