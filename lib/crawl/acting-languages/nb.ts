import type { ActingLanguage } from '../acting-language.ts';

export const nb: ActingLanguage = {
  language: 'nb',
  leave: ['logg ut', 'logg av'],
  act: ['fjern', 'slett', 'tøm handlekurven', 'meld av', 'legg til i favoritter', 'kanseller'],
  buy: ['legg i handlekurv', 'legg i handlevogn', 'kjøp nå', 'kjøp'],
  verbs: ['legg-til', 'fjern', 'slett', 'tom', 'kjop'],
  carts: ['handlekurv', 'handlevogn', 'onskeliste'],
};
