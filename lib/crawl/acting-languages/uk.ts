import type { ActingLanguage } from '../acting-language.ts';

export const uk: ActingLanguage = {
  language: 'uk',
  leave: ['вийти', 'вихід'],
  act: ['видалити', 'очистити кошик', 'відписатися', 'в обране', 'скасувати'],
  buy: ['до кошика', 'додати в кошик', 'купити'],
  verbs: ['dodaty', 'vydalyty', 'kupyty'],
  carts: ['koshyk', 'кошик'],
};
