import type { PageKindId } from '../page-kind.ts';
import type { SiteKind } from '../visitor.ts';
import type { EarlyKey } from '../words.ts';

/** What a page is to those who land on it. */
export type EntrySort = 'home' | 'category' | 'product' | 'article' | 'other';

/** A stretch of a text, in words of it; `to` is the first word behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** A line begins with it: what stands before has nothing to do with it. */
  readonly opens?: true;
}

/** A text of a page, read for what a visitor must learn early. All stretches are in the order of the text. */
export interface EarlyReading {
  /** Of the site. */
  readonly kind: SiteKind;
  /** Where words of a key stand. */
  readonly words: (key: EarlyKey) => readonly Stretch[];
  /** Amounts of money above zero. */
  readonly money: readonly Stretch[];
  /** Countries, and places that the site names as its own in structured data (`isOwn`). */
  readonly places: readonly (Stretch & { readonly isOwn: boolean })[];
  /** Street and postal code. */
  readonly addresses: readonly Stretch[];
  /** Amounts with a unit of length, weight or volume, and sizes by letters: "250 g", "S M L". */
  readonly measures: readonly Stretch[];
  /** Names of what the site offers, each once: its categories, goods, services. Those in a menu that leads elsewhere too are none. */
  readonly offers: readonly Stretch[];
  /** Words of what the site is about, as Home's title and description and its offers say it, each once. None in an article, which has a subject of its own. */
  readonly topics: readonly Stretch[];
  /** Lines of the page that say what it is: on the page of a product its name, elsewhere headings with a word of what the site is about; in an article what Home calls itself. */
  readonly telling: readonly Stretch[];
  /** The word behind a stretch, folded; empty at the end. */
  readonly wordBehind: (stretch: Stretch) => string;
  /** It begins a sentence and is parted by a comma from what that sentence says: "For those who want more, …". */
  readonly isAside: (stretch: Stretch) => boolean;
}

/** What is known of a site before a fact is looked for. */
export interface EarlySite {
  readonly kind: SiteKind;
  /** Whether a page of the kind was read. */
  readonly has: (kind: PageKindId) => boolean;
}

/** A sentence, or what it is of a shop and of the other sites. */
export type EarlyWords = string | { readonly store: string; readonly others: string };

export const wordsFor = (words: EarlyWords, kind: SiteKind): string =>
  typeof words === 'string' ? words : kind === 'store' ? words.store : words.others;

/** Something that somebody for whom a site is not should learn at once, so that they leave before they cost anything. */
export interface EarlyFact {
  /** Equal to the file name. */
  readonly id: string;
  /** What it is called, by kind of site; null where there is no such thing. */
  readonly names: { readonly [K in SiteKind]: string | null };
  /** What it costs when it is learnt late. */
  readonly why: EarlyWords;
  /** What to do where it does not stand on the first screenful. */
  readonly advice: string;
  /** `always`: every such site owes it. `if-said`: nothing is missing where nothing says it, and what is said is owed early. */
  readonly owed: 'always' | 'if-said';
  /** Which pages behind the links of this one can say it: a price and a place hold on any, what is sold stands in its lists, a size is that of its own page. */
  readonly saidElsewhere: 'anywhere' | 'where-offered' | 'nowhere';
  /** It is told by the site's own words: where too few of them are known, a page that does not say it is not blamed. */
  readonly byOwnWords?: true;
  /** By what it cannot be told, where that is more than words of one's own: what is not found may stand there all the same. */
  readonly limit?: EarlyWords;
  /** Of which pages it is asked. */
  readonly asked: readonly EntrySort[];
  /** Why a site of its kind does not owe it; null where it does. All do when left out. */
  readonly spared?: (site: EarlySite) => string | null;
  /** Where a text says it, or null. */
  readonly find: (reading: EarlyReading) => Stretch | null;
}

export const defineEarlyFact = (fact: EarlyFact): EarlyFact => fact;

/** Words between two stretches: 0 where they touch or overlap. */
const between = (one: Stretch, other: Stretch): number => Math.max(0, one.from - other.to, other.from - one.to);

/** The first pair that stands within so many words of each other, as one stretch. */
export function together(some: readonly Stretch[], others: readonly Stretch[], within: number): Stretch | null {
  for (const one of some) {
    const other = others.find((near) => between(one, near) <= within);
    if (other) return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
  }
  return null;
}

/** Those that stand within so many words of none of the others. */
export const apartFrom = (some: readonly Stretch[], others: readonly Stretch[], within: number): readonly Stretch[] =>
  some.filter((one) => !others.some((other) => between(one, other) <= within));
