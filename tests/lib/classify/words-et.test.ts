import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them, and the ends of their addresses. */
test.each<[string, WordKey]>([
  ['Ostukorv', 'cart'],
  ['LISA OSTUKORVI', 'add-to-cart'],
  ['Lisa korvi', 'add-to-cart'],
  ['Vaata ostukorvi', 'open-cart'],
  ['Vormista tellimus', 'go-to-checkout'],
  ['Tellimuse vormistamine', 'checkout'],
  ['E-pood', 'catalog'],
  ['Kõik tooted', 'catalog'],
  ['Päevapakkumised', 'catalog'],
  ['Meist', 'about'],
  ['Meie lugu', 'about'],
  ['Kes me oleme', 'about'],
  ['Võta meiega ühendust', 'contact'],
  ['Kuidas meid leida', 'contact'],
  ['KKK', 'faq'],
  ['korduma-kippuvad-kusimused', 'faq'],
  ['Tarne ja tagastamine', 'shipping-returns'],
  ['Tagastamisõigus', 'shipping-returns'],
  ['Garantiitingimused', 'guarantee'],
  ['Ostu-müügitingimused', 'terms'],
  ['Isikuandmete töötlemine', 'privacy'],
  ['Klientide tagasiside', 'testimonials'],
  ['Mida kliendid meist räägivad', 'testimonials'],
  ['Meie meeskond', 'team'],
  ['Hinnakiri', 'pricing'],
  ['Mida me teeme', 'services'],
  ['Tehtud tööd', 'portfolio'],
  ['Registreeru vastuvõtule', 'book'],
  ['Broneeri laud', 'book'],
  ['Uuele patsiendile', 'first-visit'],
  ['Toeta meid', 'donate'],
  ['Hakka vabatahtlikuks', 'volunteer'],
  ['Liikmeks astumine', 'membership'],
  ['Majandusaasta aruanded', 'reports'],
  ['Mõõdutabel', 'size-guide'],
  ['Edasimüüjad', 'locations'],
  ['Meist meedias', 'press'],
  ['Sinu ostukorv on hetkel tühi', 'empty-cart'],
  ['Tule meile tööle', 'jobs'],
  ['Logi välja', 'log-out'],
  ['Lahtiolekuajad', 'opening-hours'],
])('Estonian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktläätsed', 'contact'],
  ['Kinkekorvid', 'cart'],
  ['Leivakorv', 'cart'],
  ['Eesti keel', 'change-language'],
  ['Kunstiajalugu', 'about'],
  ['Kuidas tellida', 'guide'],
  ['Pangakonto', 'account'],
  ['Meeskonnamängud', 'team'],
])('Estonian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
