import type { ActingLanguage } from '../acting-language.ts';

export const nl: ActingLanguage = {
  language: 'nl',
  leave: ['uitloggen', 'afmelden'],
  act: ['verwijderen', 'verwijder', 'leegmaken', 'uitschrijven', 'afmelden nieuwsbrief', 'toevoegen aan verlanglijst', 'annuleren'],
  buy: ['in winkelwagen', 'in winkelmand', 'toevoegen aan winkelwagen', 'nu kopen', 'bestellen'],
  verbs: ['toevoegen', 'verwijderen', 'leegmaken', 'wijzigen', 'bestellen', 'kopen'],
  carts: ['winkelwagen', 'winkelmand', 'winkelmandje', 'verlanglijst'],
};
