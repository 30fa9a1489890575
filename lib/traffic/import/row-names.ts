/** Heads of exports of what was searched for, which have no pages. */
export const searchNames: readonly string[] = [
  'top queries',
  'query',
  'queries',
  'haufigste suchanfragen',
  'suchanfragen',
  'requetes les plus frequentes',
  'consultas principales',
  'query principali',
  'populairste zoekopdrachten',
];

/** Pages of rows that are the sum of the others. */
export const sumNames: readonly string[] = [
  'grand total',
  'total',
  'totals',
  'gesamt',
  'gesamtsumme',
  'summe',
  'totaal',
  'totale',
  'totales',
];
