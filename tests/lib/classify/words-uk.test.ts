import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops of the country have them. */
test.each<[string, WordKey]>([
  ['Кошик', 'cart'],
  ['Ваш кошик', 'cart'],
  ['До кошика', 'add-to-cart'],
  ['Додати в кошик', 'add-to-cart'],
  ['Купити', 'buy-now'],
  ['Оформити замовлення', 'go-to-checkout'],
  ['Каталог', 'catalog'],
  ['Магазин', 'catalog'],
  ['Про нас', 'about'],
  ['Контакти', 'contact'],
  ['Питання та відповіді', 'faq'],
  ['Часті запитання', 'faq'],
  ['Доставка та оплата', 'shipping-returns'],
  ['Повернення та обмін', 'shipping-returns'],
  ['Політика конфіденційності', 'privacy'],
  ['Договір оферти', 'terms'],
  ['Відгуки', 'testimonials'],
  ['Увійти', 'log-in'],
  ['Вийти', 'log-out'],
  ['Пошук', 'search'],
  ['Кошик порожній', 'empty-cart'],
  ['Особистий кабінет', 'account'],
])('Ukrainian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Контактні лінзи', 'contact'],
  ['Подарунковий кошик', 'cart'],
])('Ukrainian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
