import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as sites of the country have them, and the ends of their addresses. */
test.each<[string, WordKey]>([
  ['Moja košarica', 'cart'],
  ['V KOŠARICO', 'add-to-cart'],
  ['Poglej košarico', 'open-cart'],
  ['Na blagajno', 'go-to-checkout'],
  ['Zaključek nakupa', 'checkout'],
  ['Vsi izdelki', 'catalog'],
  ['Jedilni list', 'catalog'],
  ['O nas', 'about'],
  ['o-podjetju', 'about'],
  ['Naša zgodba', 'about'],
  ['Kje smo', 'contact'],
  ['Stopite v stik z nami', 'contact'],
  ['Pogosta vprašanja', 'faq'],
  ['Dostava in vračila', 'shipping-returns'],
  ['Odstop od pogodbe', 'shipping-returns'],
  ['Garancija in servis', 'guarantee'],
  ['Splošni pogoji poslovanja', 'terms'],
  ['Varstvo osebnih podatkov', 'privacy'],
  ['Mnenja strank', 'testimonials'],
  ['Kaj pravijo naši gostje', 'testimonials'],
  ['Naša ekipa', 'team'],
  ['Cenik', 'pricing'],
  ['Ponudba storitev', 'services'],
  ['Izvedeni projekti', 'portfolio'],
  ['Naročite se na pregled', 'book'],
  ['Prvi obisk', 'first-visit'],
  ['Namenite del dohodnine', 'donate'],
  ['Postanite prostovoljec', 'volunteer'],
  ['Pristopna izjava', 'membership'],
  ['Letno poročilo', 'reports'],
  ['Tabela velikosti', 'size-guide'],
  ['Prodajna mesta', 'locations'],
  ['Za medije', 'press'],
  ['Vaša košarica je prazna', 'empty-cart'],
  ['Prosta delovna mesta', 'jobs'],
  ['Odjava', 'log-out'],
  ['Ordinacijski čas', 'opening-hours'],
])('Slovenian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktne leče', 'contact'],
  ['Darilna košarica', 'cart'],
  ['Košara za perilo', 'cart'],
  ['O izdelku', 'about'],
  ['Sobne rastline', 'services'],
  ['Stiskalnica za česen', 'press'],
  ['Slovenski jezik', 'change-language'],
  ['Darilni bon', 'account'],
])('Slovenian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
