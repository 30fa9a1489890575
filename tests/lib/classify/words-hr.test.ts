import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops, practices and clubs of the country have them. */
test.each<[string, WordKey]>([
  ['Naslovnica', 'home'],
  ['Košarica', 'cart'],
  ['kosarica', 'cart'],
  ['Dodaj u košaricu', 'add-to-cart'],
  ['Vaša košarica je prazna', 'empty-cart'],
  ['Nastavi na blagajnu', 'go-to-checkout'],
  ['Blagajna', 'checkout'],
  ['Svi proizvodi', 'catalog'],
  ['Jelovnik', 'catalog'],
  ['O nama', 'about'],
  ['O poliklinici', 'about'],
  ['o-nama', 'about'],
  ['Tko smo', 'about'],
  ['Kontakt', 'contact'],
  ['Kako do nas', 'contact'],
  ['Česta pitanja', 'faq'],
  ['cesta-pitanja', 'faq'],
  ['Dostava i povrat', 'shipping-returns'],
  ['Jednostrani raskid ugovora', 'shipping-returns'],
  ['Zaštita osobnih podataka', 'privacy'],
  ['Opći uvjeti poslovanja', 'terms'],
  ['Što kažu naši pacijenti', 'testimonials'],
  ['Rekli su o nama', 'testimonials'],
  ['Cjenik', 'pricing'],
  ['Naš tim', 'team'],
  ['Naručite se na pregled', 'book'],
  ['Prvi pregled', 'first-visit'],
  ['Postani član', 'membership'],
  ['Upisi', 'signup'],
  ['Gdje kupiti', 'locations'],
  ['Izvedeni projekti', 'portfolio'],
  ['Vijesti', 'blog'],
  ['Odjavi se', 'log-out'],
  ['Isprazni košaricu', 'remove'],
  ['Korpa', 'cart'],
])('Croatian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktne leće', 'contact'],
  ['Poklon košarica', 'cart'],
  ['Košarica za piknik', 'cart'],
  ['Fiskalna blagajna', 'checkout'],
  ['Turistički vodič', 'guide'],
  ['Timski sportovi', 'team'],
  ['Povijest bolesti', 'about'],
])('Croatian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
