import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus and buttons as shops of the country have them. */
test.each<[string, WordKey]>([
  ['Корзина', 'cart'],
  ['Ваша корзина', 'cart'],
  ['В корзину', 'add-to-cart'],
  ['Добавить в корзину', 'add-to-cart'],
  ['Купить', 'buy-now'],
  ['Оформить заказ', 'go-to-checkout'],
  ['Каталог', 'catalog'],
  ['Каталог товаров', 'catalog'],
  ['О нас', 'about'],
  ['О компании', 'about'],
  ['Контакты', 'contact'],
  ['Вопросы и ответы', 'faq'],
  ['Частые вопросы', 'faq'],
  ['Доставка и оплата', 'shipping-returns'],
  ['Возврат и обмен', 'shipping-returns'],
  ['Политика конфиденциальности', 'privacy'],
  ['Пользовательское соглашение', 'terms'],
  ['Отзывы', 'testimonials'],
  ['Отзывы клиентов', 'testimonials'],
  ['Войти', 'log-in'],
  ['Выйти', 'log-out'],
  ['Поиск', 'search'],
  ['Избранное', 'wishlist'],
  ['Корзина пуста', 'empty-cart'],
  ['Личный кабинет', 'account'],
  ['dostavka', 'shipping-returns'],
  ['kontakty', 'contact'],
])('Russian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Контактные линзы', 'contact'],
  ['Подарочная корзина', 'cart'],
])('Russian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
