import { plainName } from './import/column-names.ts';

interface NamedPages {
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  /** Address of the start page. */
  readonly start: string;
}

/** The address of the page that is meant by a name, where a table has names instead of addresses; null where none is, or it may be several. */
export type PageNamed = (name: string) => string | null;

/** What owners and statistics tools call the start page, in the languages we have words of. Our own list. */
const home: ReadonlySet<string> = new Set(
  [
    ...[
      'home',
      'homepage',
      'home page',
      'start',
      'start page',
      'main page',
      'index',
      'startseite',
      'hauptseite',
      'accueil',
      'page d’accueil',
    ],
    ...['inicio', 'página de inicio', 'portada', 'página principal', 'pagina iniziale', 'pagina principale', 'início', 'página inicial'],
    ...[
      'startpagina',
      'hoofdpagina',
      'strona główna',
      'forside',
      'startside',
      'startsida',
      'hem',
      'hjem',
      'etusivu',
      'kezdőlap',
      'főoldal',
    ],
    ...['acasă', 'pagina principală', 'domů', 'úvodní stránka', 'úvod', 'ana sayfa', 'anasayfa', 'αρχική', 'αρχική σελίδα', 'главная'],
    ...['главная страница', 'головна', 'головна сторінка', 'الرئيسية', 'الصفحة الرئيسية', 'דף הבית', 'ראשי', 'ホーム', 'トップページ'],
    ...['홈', '메인', '首页', '首頁', '主页', '主頁', 'trang chủ', 'beranda', 'halaman utama'],
  ].map(plainName),
);

/** By titles of the pages that were read, each borne by one alone; then by what start pages are called. A name that is the path of a page is no name. */
export function pageNames({ pages, start }: NamedPages): PageNamed {
  const paths = new Set(pages.map(({ url }) => pathOf(url)));
  const titled = Map.groupBy(pages, ({ title }) => plainName(title));
  return (name) => {
    const words = name.trim();
    // Many a root only leads on to the start page, and is never read itself.
    if (words === '/') return paths.has('') ? null : start;
    if (paths.has(`/${words.toLowerCase().replace(/\/$/, '')}`)) return null;
    const plain = plainName(words);
    const [one, ...others] = plain === '' ? [] : (titled.get(plain) ?? []);
    if (one && others.length === 0) return one.url;
    return home.has(plain) ? start : null;
  };
}

/** Without its slash at the end, in small letters. */
const pathOf = (url: string): string => (URL.parse(url)?.pathname ?? url).replace(/\/$/, '').toLowerCase();
