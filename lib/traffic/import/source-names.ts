import type { ColumnNames } from './column-name.ts';

/**
 * Names of columns that tell where visits came from. For Google Analytics 4, those of the session in English and German are what public code that
 * reads such exports looks for; what stands in brackets behind them is left away. All others are our own knowledge, not checked against a file.
 */
export const sourceNames: readonly ColumnNames[] = [
  {
    means: 'source',
    tool: 'ga4',
    names: [
      'session source medium',
      'session source',
      'session default channel group',
      'session primary channel group',
      'session campaign',
    ],
  },
  {
    means: 'source',
    tool: 'ga4',
    names: ['sitzung quelle medium', 'sitzungsquelle medium', 'source support de la session', 'fuente medio de la sesion'],
  },
  {
    means: 'source',
    tool: 'ga4',
    names: ['sitzung primare channelgruppe', 'sitzung standard channelgruppe', 'standard channelgruppe sitzung', 'sitzung kampagne'],
  },
  {
    means: 'source',
    tool: 'ga4',
    names: ['first user primary channel group', 'first user default channel group', 'first user source medium', 'first user source'],
  },
  {
    means: 'source',
    tool: 'ga4',
    names: ['erste nutzerinteraktion primare channelgruppe', 'erste nutzerinteraktion quelle medium'],
  },
  {
    means: 'source',
    tool: null,
    names: [
      'source',
      'source medium',
      'channel',
      'default channel group',
      'default channel grouping',
      'referrer',
      'referrer source',
      'quelle',
      'kanal',
      'fuente',
      'canal',
      'sorgente',
      'bron',
    ],
  },
  {
    means: 'source',
    tool: null,
    names: [
      'where they came from',
      'woher sie kamen',
      'came from',
      'quellen',
      'sources',
      'herkunft',
      'woher',
      'provenance',
      'procedencia',
      'provenienza',
      'herkomst',
    ],
  },
];
