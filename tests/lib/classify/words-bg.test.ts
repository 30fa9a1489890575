import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const bulgarian = vocabulary.filter(({ language }) => language === 'bg' || language === 'en');
const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, bulgarian), key);

/** Entries of menus and buttons as sites of the country have them. */
test.each<[string, WordKey]>([
  ['Количка', 'cart'],
  ['Моята количка', 'cart'],
  ['Вашата кошница', 'cart'],
  ['Добави в количката', 'add-to-cart'],
  ['ДОБАВЯНЕ В КОШНИЦАТА', 'add-to-cart'],
  ['Купи сега', 'buy-now'],
  ['Виж количката', 'open-cart'],
  ['Завърши поръчката', 'go-to-checkout'],
  ['Завършване на поръчката', 'checkout'],
  ['Всички продукти', 'catalog'],
  ['Обедно меню', 'catalog'],
  ['За нас', 'about'],
  ['za-nas', 'about'],
  ['Кои сме ние', 'about'],
  ['Контакти', 'contact'],
  ['Свържете се с нас', 'contact'],
  ['Често задавани въпроси', 'faq'],
  ['Доставка и плащане', 'shipping-returns'],
  ['dostavka-i-plashtane', 'shipping-returns'],
  ['Право на отказ', 'shipping-returns'],
  ['Гаранционни условия', 'guarantee'],
  ['Общи условия', 'terms'],
  ['Политика за поверителност', 'privacy'],
  ['Мнения на клиенти', 'testimonials'],
  ['Нашият екип', 'team'],
  ['Ценоразпис', 'pricing'],
  ['Услуги', 'services'],
  ['Вход', 'log-in'],
  ['Изход', 'log-out'],
  ['Моят профил', 'account'],
  ['Запазете час', 'book'],
  ['Дарете сега', 'donate'],
  ['Стани доброволец', 'volunteer'],
  ['Количката ви е празна', 'empty-cart'],
  ['Работно време', 'opening-hours'],
  ['Таблица с размери', 'size-guide'],
])('Bulgarian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Детски колички', 'cart'],
  ['Кошница за пране', 'cart'],
  ['Ключове и контакти', 'contact'],
  ['Контактни лещи', 'contact'],
  ['Преса за чесън', 'press'],
  ['Футболни екипи', 'team'],
  ['Стенен календар', 'events'],
  ['Картини по номера', 'portfolio'],
])('Bulgarian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
