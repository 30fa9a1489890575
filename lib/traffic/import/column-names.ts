import type { ColumnNames } from './column-name.ts';
import { sourceNames } from './source-names.ts';

/**
 * By meaning; where a file has several columns of one meaning, the one listed first counts. Sources: for Matomo the names of entry pages in its
 * own language files (plugins/Actions/lang); for Plausible the headers that its export tests expect; for Search Console, in English, German,
 * French and Spanish, and for Google Analytics 4 in English, what public code that reads such exports looks for. All other names and
 * languages are our own knowledge, not checked against a file. What is called otherwise can be chosen by hand.
 */
export const columnNames: readonly ColumnNames[] = [
  { means: 'page', tool: 'ga4', names: ['landing page', 'landing page query string', 'landingpage', 'landingpageplusquerystring'] },
  {
    means: 'page',
    tool: 'ga4',
    names: ['landingpage abfragestring', 'zielseite', 'page de destination', 'page de destination chaine de requete'],
  },
  {
    means: 'page',
    tool: 'ga4',
    names: ['pagina de destino', 'pagina de destino cadena de consulta', 'pagina di destinazione', 'landingspagina'],
  },
  { means: 'page', tool: 'matomo', names: ['metadata url', 'metadata_url', 'metadaten url', 'url de metadonnees'] },
  { means: 'page', tool: 'matomo', names: ['entry page url', 'entry page urls', 'url der einstiegsseite', 'url de la page d entree'] },
  { means: 'page', tool: 'matomo', names: ['url de la pagina de entrada', 'url pagina di ingresso', 'inkomende pagina url'] },
  { means: 'page', tool: 'search-console', names: ['top pages', 'die haufigsten seiten', 'haufigste seiten', 'pages les plus populaires'] },
  {
    means: 'page',
    tool: 'search-console',
    names: ['paginas principales', 'pagine principali', 'populairste pagina s', 'principais paginas'],
  },
  {
    means: 'page',
    tool: 'search-console',
    names: ['paginas principais', 'najpopularniejsze strony', 'самые популярные страницы', '上位のページ'],
  },
  {
    means: 'page',
    tool: null,
    names: ['page', 'pages', 'seite', 'seiten', 'pagina', 'paginas', 'pagine', 'url', 'page url', 'seiten url'],
  },
  {
    means: 'page',
    tool: null,
    names: [
      'landing page path',
      'landing page url',
      'page path',
      'full page url',
      'entry page',
      'einstiegsseite',
      'einstiegsseiten',
      'page d entree',
    ],
  },
  { means: 'page', tool: null, names: ['landing on', 'page they landed on', 'einstieg auf', 'seite auf der sie landeten'] },
  { means: 'page', tool: 'matomo', names: ['label', 'bezeichnung', 'libelle', 'etiqueta', 'etichetta'] },
  { means: 'page', tool: 'plausible', names: ['name', 'entry_page'] },

  ...sourceNames,
  { means: 'date', tool: null, names: ['date', 'day', 'datum', 'tag', 'jour', 'fecha', 'data', 'giorno'] },

  { means: 'visits', tool: 'matomo', names: ['entry_nb_visits', 'entrances', 'einstiege', 'eingange', 'entrees', 'entradas', 'ingressi'] },
  { means: 'visits', tool: 'plausible', names: ['total_entrances', 'entrances_total'] },
  { means: 'visits', tool: null, names: ['sessions', 'sitzungen', 'sesiones', 'sessioni', 'sessies', 'sessoes'] },
  { means: 'visits', tool: null, names: ['visits', 'nb_visits', 'besuche', 'visites', 'visitas', 'visite', 'bezoeken'] },
  { means: 'visits', tool: 'plausible', names: ['visitors', 'unique_entrances'] },
  {
    means: 'visits',
    tool: null,
    names: ['besucher', 'visiteurs', 'visitantes', 'visitatori', 'bezoekers', 'users', 'total users', 'active users', 'nutzer'],
  },
  {
    means: 'visits',
    tool: 'search-console',
    names: ['clicks', 'klicks', 'clics', 'clic', 'klikken', 'cliques', 'klikniecia', 'клики', 'クリック数'],
  },

  {
    means: 'left',
    tool: 'matomo',
    names: ['entry_bounce_count', 'bounce_count', 'bounces', 'absprunge', 'rebonds', 'rebotes', 'rimbalzi'],
  },
  { means: 'left', tool: null, names: ['left at once', 'sofort gegangen'] },
  { means: 'left-share', tool: null, names: ['left at once as a share', 'sofort gegangen als anteil'] },
  { means: 'left-share', tool: null, names: ['bounce_rate', 'bounce rate', 'bouncerate', 'absprungrate', 'taux de rebond'] },
  {
    means: 'left-share',
    tool: null,
    names: ['porcentaje de rebote', 'tasa de rebote', 'frequenza di rimbalzo', 'bouncepercentage', 'taxa de rejeicao'],
  },
  {
    means: 'stayed',
    tool: 'ga4',
    names: ['engaged sessions', 'engagedsessions', 'sitzungen mit interaktionen', 'sessions avec engagement', 'sesiones con interaccion'],
  },
  { means: 'stayed', tool: null, names: ['stayed', 'geblieben'] },
  { means: 'stayed-share', tool: null, names: ['stayed as a share', 'geblieben als anteil'] },
  {
    means: 'stayed-share',
    tool: 'ga4',
    names: ['engagement rate', 'engagementrate', 'interaktionsrate', 'engagement rate pro sitzung', 'taux d engagement'],
  },
  {
    means: 'stayed-share',
    tool: 'ga4',
    names: ['porcentaje de interacciones', 'tasso di coinvolgimento', 'betrokkenheidspercentage', 'taxa de engajamento'],
  },

  { means: 'outcomes', tool: null, names: ['transactions', 'transaktionen', 'transacciones', 'transazioni', 'transacties'] },
  {
    means: 'outcomes',
    tool: null,
    names: ['ecommerce purchases', 'e commerce kaufe', 'purchases', 'kaufe', 'achats', 'compras', 'acquisti', 'orders', 'bestellungen'],
  },
  {
    means: 'outcomes',
    tool: null,
    names: [
      'bookings',
      'buchungen',
      'reservations',
      'reservierungen',
      'reservas',
      'prenotazioni',
      'boekingen',
      'donations',
      'spenden',
      'dons',
    ],
  },
  {
    means: 'outcomes',
    tool: null,
    names: ['enquiries', 'inquiries', 'leads', 'anfragen', 'demandes', 'consultas', 'richieste', 'aanvragen', 'donaciones', 'donazioni'],
  },
  {
    means: 'outcomes',
    tool: null,
    names: ['sign ups', 'signups', 'registrations', 'anmeldungen', 'inscriptions', 'inscripciones', 'iscrizioni', 'inschrijvingen'],
  },
  {
    means: 'outcome-share',
    tool: null,
    names: ['orders', 'bookings', 'enquiries', 'sign ups', 'donations'].map((many) => `${many} as a share`),
  },
  {
    means: 'outcome-share',
    tool: null,
    names: ['bestellungen', 'buchungen', 'anfragen', 'anmeldungen', 'spenden'].map((many) => `${many} als anteil`),
  },
  {
    means: 'outcome-share',
    tool: 'ga4',
    names: ['session key event rate', 'session conversion rate', 'sessionkeyeventrate', 'rate der sitzungs schlusselereignisse'],
  },
  {
    means: 'outcome-share',
    tool: null,
    names: ['conversion_rate', 'conversion rate', 'konversionsrate', 'taux de conversion', 'tasa de conversion', 'tasso di conversione'],
  },
  {
    means: 'outcomes',
    tool: 'ga4',
    names: ['key events', 'keyevents', 'schlusselereignisse', 'evenements cles', 'eventos clave', 'eventi chiave'],
  },
  {
    means: 'outcomes',
    tool: null,
    names: ['conversions', 'nb_conversions', 'konversionen', 'conversiones', 'conversioni', 'conversies', 'conversoes'],
  },
];
