import type { ActingLanguage } from '../acting-language.ts';

export const pl: ActingLanguage = {
  language: 'pl',
  leave: ['wyloguj', 'wyloguj się'],
  act: ['usuń', 'opróżnij koszyk', 'wypisz się', 'dodaj do ulubionych', 'dodaj do porównania', 'anuluj'],
  buy: ['do koszyka', 'dodaj do koszyka', 'kup teraz', 'kup'],
  verbs: ['dodaj', 'usun', 'oproznij', 'zmien', 'kup', 'wyloguj'],
  carts: ['koszyk', 'ulubione'],
};
