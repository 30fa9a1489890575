import type { ActingLanguage } from '../acting-language.ts';

export const it: ActingLanguage = {
  language: 'it',
  leave: ['esci', 'disconnetti', 'logout'],
  act: [
    'rimuovi',
    'elimina',
    'cancella',
    'svuota carrello',
    'annulla iscrizione',
    'disiscriviti',
    'aggiungi ai preferiti',
    'aggiungi alla lista',
    'annulla ordine',
  ],
  buy: ['aggiungi al carrello', 'acquista ora', 'acquista', 'compra'],
  verbs: ['aggiungi', 'rimuovi', 'elimina', 'cancella', 'svuota', 'acquista', 'compra', 'modifica'],
  carts: ['carrello', 'preferiti'],
};
