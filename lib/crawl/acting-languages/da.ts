import type { ActingLanguage } from '../acting-language.ts';

export const da: ActingLanguage = {
  language: 'da',
  leave: ['log ud', 'log af'],
  act: ['fjern', 'slet', 'tøm kurv', 'afmeld', 'tilføj til favoritter', 'annuller'],
  buy: ['læg i kurv', 'tilføj til kurv', 'køb nu', 'køb'],
  verbs: ['tilfoj', 'fjern', 'slet', 'tom', 'kob'],
  carts: ['kurv', 'indkobskurv', 'onskeliste'],
};
