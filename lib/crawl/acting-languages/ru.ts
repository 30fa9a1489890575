import type { ActingLanguage } from '../acting-language.ts';

export const ru: ActingLanguage = {
  language: 'ru',
  leave: ['выйти', 'выход'],
  act: ['удалить', 'убрать', 'очистить корзину', 'отписаться', 'в избранное', 'сравнить', 'отменить заказ'],
  buy: ['в корзину', 'добавить в корзину', 'купить'],
  verbs: ['dobavit', 'udalit', 'ochistit', 'kupit', 'vyhod', 'vyiti'],
  carts: ['korzina', 'izbrannoe', 'корзина'],
};
