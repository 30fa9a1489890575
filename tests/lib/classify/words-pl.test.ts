import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops of the country have them. */
test.each<[string, WordKey]>([
  ['Koszyk', 'cart'],
  ['Twój koszyk', 'cart'],
  ['Dodaj do koszyka', 'add-to-cart'],
  ['Kup teraz', 'buy-now'],
  ['Przejdź do kasy', 'go-to-checkout'],
  ['Zamówienie', 'checkout'],
  ['Sklep', 'catalog'],
  ['Wszystkie produkty', 'catalog'],
  ['O nas', 'about'],
  ['Kontakt', 'contact'],
  ['Najczęściej zadawane pytania', 'faq'],
  ['Pytania i odpowiedzi', 'faq'],
  ['Dostawa i płatność', 'shipping-returns'],
  ['Zwroty i reklamacje', 'shipping-returns'],
  ['Regulamin', 'terms'],
  ['Polityka prywatności', 'privacy'],
  ['Opinie klientów', 'testimonials'],
  ['Zaloguj się', 'log-in'],
  ['Wyloguj', 'log-out'],
  ['Szukaj', 'search'],
  ['Lista życzeń', 'wishlist'],
  ['Koszyk jest pusty', 'empty-cart'],
  ['Moje konto', 'account'],
])('Polish: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Soczewki kontaktowe', 'contact'],
  ['Koszyk prezentowy', 'cart'],
  ['O dostawie', 'about'],
])('Polish: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
