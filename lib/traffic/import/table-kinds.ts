import type { ToolId } from '../../model/traffic/figures.ts';
import type { OtherTable } from '../../model/traffic/read-export.ts';

/** How a table is known that is neither of landing pages nor of sources. All names plain, as `plainName` makes them. */
export interface TableKind {
  readonly is: OtherTable;
  /** The tool that alone calls it so; null where several do. */
  readonly tool: ToolId | null;
  /** Heads of its columns. */
  readonly heads: readonly string[];
  /** These words are common: they tell only where visits are counted beside them, and neither pages nor sources. */
  readonly isCommon?: true;
}

/**
 * The first that fits counts. Sources: for Google Analytics 4 in English and German, what public code that reads such exports looks for; for Search
 * Console the heads of the files in its zip; for Plausible the headers that its export tests expect. Other languages are our own knowledge.
 */
export const tableKinds: readonly TableKind[] = [
  {
    is: 'searches',
    tool: 'search-console',
    heads: ['top queries', 'haufigste suchanfragen', 'requetes les plus frequentes', 'consultas principales', 'query principali'],
  },
  { is: 'searches', tool: 'search-console', heads: ['populairste zoekopdrachten', 'query', 'queries', 'suchanfragen'] },
  {
    is: 'views',
    tool: 'ga4',
    heads: [
      'page path and screen class',
      'page path query string and screen class',
      'page title and screen class',
      'page title and screen name',
      'seitenpfad und bildschirmklasse',
      'seitentitel und bildschirmklasse',
      'seitentitel und bildschirmname',
    ],
  },
  {
    is: 'views',
    tool: 'ga4',
    heads: [
      'chemin de la page et classe de l ecran',
      'titre de la page et classe de l ecran',
      'ruta de la pagina y clase de pantalla',
      'titulo de la pagina y clase de pantalla',
      'percorso pagina e classe schermata',
      'titolo pagina e classe schermata',
    ],
  },
  { is: 'exits', tool: 'plausible', heads: ['unique_exits', 'total_exits', 'exits_total'] },
  { is: 'exits', tool: null, heads: ['exit page', 'exit pages', 'exit page url', 'ausstiegsseite', 'ausstiegsseiten', 'page de sortie'] },
  { is: 'places', tool: null, isCommon: true, heads: ['country', 'countries', 'region', 'city', 'town', 'continent', 'land', 'lander'] },
  { is: 'places', tool: null, isCommon: true, heads: ['stadt', 'pays', 'ville', 'pais', 'ciudad', 'paese', 'citta', 'stad', 'cidade'] },
  {
    is: 'devices',
    tool: null,
    isCommon: true,
    heads: ['device', 'devices', 'device category', 'browser', 'operating system', 'platform', 'screen resolution', 'screen size'],
  },
  {
    is: 'devices',
    tool: null,
    isCommon: true,
    heads: [
      'gerat',
      'gerate',
      'geratekategorie',
      'betriebssystem',
      'plattform',
      'bildschirmauflosung',
      'appareil',
      'dispositivo',
      'apparaat',
    ],
  },
  { is: 'days', tool: null, isCommon: true, heads: ['date', 'day', 'nth day', 'week', 'nth week', 'month', 'hour'] },
  { is: 'days', tool: null, isCommon: true, heads: ['datum', 'tag', 'woche', 'monat', 'jour', 'fecha', 'dia', 'data', 'giorno'] },
];

/** Files of Plausible's zip that have the same heads as its sources: https://github.com/plausible/analytics, the list of its CSV files. */
export const tableFiles: Readonly<Record<string, OtherTable>> = {
  countries: 'places',
  regions: 'places',
  cities: 'places',
  locations: 'places',
  devices: 'devices',
  browsers: 'devices',
  browser_versions: 'devices',
  operating_systems: 'devices',
  operating_system_versions: 'devices',
};

/** Words that names of devices, browsers and their systems are made of. Our own list, of the most used ones. */
export const deviceWords: ReadonlySet<string> = new Set(
  (
    'desktop laptop mobile phone smartphone tablet phablet tv console wearable computer handy mobil mobiltelefon ' +
    'chrome chromium firefox safari edge opera brave vivaldi samsung internet browser explorer ie microsoft webview headless silk yandex uc ' +
    'windows mac macos os x ios ipados ipad iphone android linux gnu ubuntu chromeos harmonyos'
  ).split(' '),
);
