import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const slovak = vocabulary.filter(({ language }) => language === 'sk' || language === 'en');
const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, slovak), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Košík', 'cart'],
  ['Nákupný košík', 'cart'],
  ['Do košíka', 'add-to-cart'],
  ['Vložiť do košíka', 'add-to-cart'],
  ['Kúpiť', 'buy-now'],
  ['Prejsť do košíka', 'open-cart'],
  ['Pokračovať k pokladni', 'go-to-checkout'],
  ['Objednať s povinnosťou platby', 'go-to-checkout'],
  ['Všetky produkty', 'catalog'],
  ['Obedové menu', 'catalog'],
  ['O nás', 'about'],
  ['Náš príbeh', 'about'],
  ['Kontakt', 'contact'],
  ['Napíšte nám', 'contact'],
  ['Často kladené otázky', 'faq'],
  ['Doprava a platba', 'shipping-returns'],
  ['vratenie-tovaru', 'shipping-returns'],
  ['Odstúpenie od zmluvy', 'shipping-returns'],
  ['Záručné podmienky', 'guarantee'],
  ['Obchodné podmienky', 'terms'],
  ['Ochrana osobných údajov', 'privacy'],
  ['Čo hovoria naši klienti', 'testimonials'],
  ['Náš tím', 'team'],
  ['Cenník', 'pricing'],
  ['Služby', 'services'],
  ['Prihlásiť sa', 'log-in'],
  ['Odhlásiť sa', 'log-out'],
  ['Môj účet', 'account'],
  ['Objednajte sa', 'book'],
  ['Darujte 2 % z dane', 'donate'],
  ['Staňte sa dobrovoľníkom', 'volunteer'],
  ['Váš košík je prázdny', 'empty-cart'],
  ['Otváracie hodiny', 'opening-hours'],
  ['Tabuľka veľkostí', 'size-guide'],
  ['Výročné správy', 'reports'],
])('Slovak: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktné šošovky', 'contact'],
  ['Darčekové koše', 'cart'],
  ['Prútené košíky', 'cart'],
  ['Nástenné kalendáre', 'events'],
  ['Kávový servis', 'services'],
  ['Tlač na tričká', 'press'],
  ['Registračné pokladne', 'checkout'],
  ['2', 'donate'],
])('Slovak: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
