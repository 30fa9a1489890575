import type { ActingLanguage } from '../acting-language.ts';

export const ro: ActingLanguage = {
  language: 'ro',
  leave: ['deconectare', 'ieșire'],
  act: ['șterge', 'elimină', 'golește coșul', 'dezabonare', 'adaugă la favorite', 'anulează'],
  buy: ['adaugă în coș', 'cumpără acum', 'cumpără'],
  verbs: ['adauga', 'sterge', 'elimina', 'goleste', 'cumpara'],
  carts: ['cos', 'cosul', 'favorite'],
};
