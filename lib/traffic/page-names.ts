import { homeNames } from './import/home-names.ts';
import { plainName } from '../model/traffic/plain-name.ts';

interface NamedPages {
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  /** Address of the start page. */
  readonly start: string;
}

/** The address of the page that is meant by a name, where a table has names instead of addresses; null where none is, or it may be several. */
export type PageNamed = (name: string) => string | null;

const home: ReadonlySet<string> = new Set(homeNames.map(plainName));

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
