import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons in the script that their sites are written in: many have both. */
test.each<[string, WordKey]>([
  ['Početna', 'home'],
  ['Почетна страна', 'home'],
  ['Korpa', 'cart'],
  ['Корпа', 'cart'],
  ['Dodaj u korpu', 'add-to-cart'],
  ['Додај у корпу', 'add-to-cart'],
  ['Ваша корпа је празна', 'empty-cart'],
  ['Završi porudžbinu', 'go-to-checkout'],
  ['Заврши поруџбину', 'go-to-checkout'],
  ['Svi proizvodi', 'catalog'],
  ['Продавница', 'catalog'],
  ['Ko smo', 'about'],
  ['О нама', 'about'],
  ['Историјат', 'about'],
  ['o-nama', 'about'],
  ['Kontakt', 'contact'],
  ['Контактирајте нас', 'contact'],
  ['Najčešća pitanja', 'faq'],
  ['Честа питања', 'faq'],
  ['Dostava i plaćanje', 'shipping-returns'],
  ['Испорука и повраћај', 'shipping-returns'],
  ['Saobraznost', 'guarantee'],
  ['Политика приватности', 'privacy'],
  ['Opšti uslovi poslovanja', 'terms'],
  ['Општи услови', 'terms'],
  ['Utisci kupaca', 'testimonials'],
  ['Шта кажу наши пацијенти', 'testimonials'],
  ['Cenovnik', 'pricing'],
  ['Ценовник услуга', 'pricing'],
  ['Zakažite pregled', 'book'],
  ['Учланите се', 'membership'],
  ['Предстојећи догађаји', 'events'],
  ['dogadjaji', 'events'],
  ['Naši lekari', 'team'],
  ['Odjavi se', 'log-out'],
  ['Одјава', 'log-out'],
  ['Уклони', 'remove'],
  ['Ћирилица', 'change-language'],
])('Serbian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Kontaktna sočiva', 'contact'],
  ['Корпа за веш', 'cart'],
  ['Dečija kolica', 'cart'],
  ['Путни налог', 'account'],
  ['Туристички водич', 'guide'],
])('Serbian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
