import type { ActingLanguage } from '../acting-language.ts';

export const hu: ActingLanguage = {
  language: 'hu',
  leave: ['kijelentkezés', 'kilépés'],
  act: ['törlés', 'eltávolítás', 'kosár ürítése', 'leiratkozás', 'kedvencekhez adom'],
  buy: ['kosárba', 'kosárba teszem', 'vásárlás', 'megveszem'],
  verbs: ['hozzaad', 'torles', 'torol', 'eltavolit', 'urites'],
  carts: ['kosar', 'kedvencek'],
};
