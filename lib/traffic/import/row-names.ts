/** Heads of columns that count how often a page was looked at, not how many visits began there. */
export const viewNames: readonly string[] = [
  'pageviews',
  'page views',
  'views',
  'seitenaufrufe',
  'aufrufe',
  'pages vues',
  'vues',
  'vistas',
];

/** Heads of columns that count people, who may look at many pages in one visit. */
export const peopleNames: readonly string[] = [
  'visitors',
  'online store visitors',
  'besucher',
  'visiteurs',
  'visitantes',
  'visitatori',
  'bezoekers',
  'users',
  'total users',
  'active users',
  'nutzer',
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
