import type { PageLayout } from './layout.ts';
import type { Link } from './page.ts';
import type { ReadPage } from './site.ts';
import type { WordKey } from './words.ts';

/** The pages themselves, as they are met on a wide screen: for findings about one thing on many pages. */
export interface PagesMet {
  /** All pages that exist, each once. */
  readonly all: readonly ReadPage[];
  readonly products: readonly ReadPage[];
  /** Products read, and those that lists show but that were not read. */
  readonly productsKnown: number;
  readonly home: ReadPage | null;
  /** Both devices; empty where none was laid out. */
  readonly layouts: readonly PageLayout[];
  /** All pages were read that menus, footer and start lead to. */
  readonly complete: boolean;
  /** What was not found may be there all the same: written in a language without words of ours, or put in by scripts. */
  readonly blind: boolean;
  /** Read as they are served, and without head, menu and foot: scripts may put those in. */
  readonly unframed: boolean;
  /** The links of a page as they are met: what must be opened first, where that was seen. */
  readonly links: (page: ReadPage) => readonly Link[];
  /** The page that a link leads to; null where it was not read. */
  readonly behind: (link: Link) => ReadPage | null;
  /** Whether a link leads to another site, those of the same owner as far as that can be told left aside. */
  readonly leavesSite: (link: Link) => boolean;
  /** Fewest clicks from the start; null where no way was found. */
  readonly clicks: (page: ReadPage) => number | null;
  /** Whether cart or checkout can be brought onto the screen from a page by one link or button. */
  readonly opensCart: (page: ReadPage) => boolean;
  /** How clearly words say something, 0..1; in all languages. */
  readonly says: (words: string, key: WordKey) => number;
  /** Texts whose length is judged, by what they are for. */
  readonly texts: readonly { readonly page: ReadPage; readonly length: 'good' | 'too-little' | 'too-much' }[];
}
