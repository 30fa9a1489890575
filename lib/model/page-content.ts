import type { Hidden, Place } from './page.ts';

/** One thing of the page's structured data (JSON-LD, microdata or RDFa), flattened. */
export interface StructuredThing {
  /** Without the schema.org prefix: `Product`. */
  readonly types: readonly string[];
  readonly from: 'json-ld' | 'microdata' | 'rdfa';
  /**
   * Plain values, at most 40 of 300 characters. Values of its offer, rating, address are lent to the thing they belong to (`price`,
   * `ratingValue`); brand and author give their name; the length of a list stands under `<property>.count`.
   */
  readonly properties: { readonly [name: string]: string };
}

/** A run of similar elements: product tiles, article teasers. */
export interface TileGroup {
  readonly count: number;
  readonly withLink: number;
  readonly withImage: number;
  readonly withPrice: number;
  readonly withDate: number;
  /** Where the tiles lead, at most 60 addresses. */
  readonly links: readonly string[];
  readonly heading: string | null;
  readonly place: Place;
}

/** A part of a page that stands under one heading, lower headings within it included; a section named by `aria-label` alone counts as level 2. */
export interface Passage {
  readonly heading: string;
  readonly level: number;
  /** A CSS selector that finds the part in the page as read, as short as it can be. */
  readonly selector: string;
  readonly place: Place;
  readonly hidden: Hidden;
  /** Headings included. */
  readonly words: number;
  /** First words of the part, at most 300 characters. In memory often fewer, that say the same: shorten-passage.ts knows who asks. */
  readonly excerpt: string;
  readonly measures: TextMeasures;
}

/** Countable things in a stretch of the page, none of which needs a language. */
export interface TextMeasures {
  /** Headings, summaries and toggles that end in a question mark (of any script). */
  readonly questions: number;
  /** `details`, accordions, `dt`/`dd` pairs. */
  readonly disclosures: number;
  /** `blockquote`, `q`, or a text in quotation marks of 6 words or more. */
  readonly quotes: number;
  /** Those of them that have a name, a date or another source beside or in them; readings of older versions do not say. */
  readonly quotesWithSource?: number;
  /** Star ratings: `★`, `aria-label` "4 of 5", rating classes. */
  readonly ratings: number;
  /** Amounts of money with a currency. */
  readonly prices: number;
  readonly images: number;
  readonly imagesWithAlt: number;
  readonly videos: number;
  readonly telephones: number;
  readonly mails: number;
  /** `address` elements, maps, postal codes beside a street. */
  readonly addresses: number;
  readonly dates: number;
}
