import type { TextMeasures } from '../model/page-content.ts';
import type { Hidden, Place } from '../model/page.ts';
import { countWords } from './count-words.ts';
import { limits } from './limits.ts';
import { countPatterns } from './patterns.ts';
import { invisible } from './tidy-text.ts';

/** A stretch of the page from one heading to the next in the same region. */
export interface Segment {
  /** The heading, or the labelled section; null for what stands before the first heading. */
  readonly element: Element | null;
  /** The part of the page under it; null without a heading. */
  readonly part: Element | null;
  readonly heading: string;
  /** 1..6; 0 without a heading. */
  readonly level: number;
  readonly place: Place;
  readonly hidden: Hidden;
  /** Segments of one region belong together; the text of windows over the page is kept apart from the page's. */
  readonly region: object;
  /** Outside of this element the heading does not count; null for the whole region. */
  readonly scope: Element | null;
  readonly isAway: boolean;
  /** Text without the heading; blocks are parted by newlines. */
  readonly text: string;
  /** Of the text and the heading. */
  readonly words: number;
  readonly measures: TextMeasures;
}

type Counts = { -readonly [K in keyof TextMeasures]-?: number };

/** A segment while its part of the page is being walked through. */
export interface OpenSegment extends Omit<Segment, 'text' | 'words' | 'measures'> {
  text: string;
  /** The text without what was counted as an element already (`time`, `tel:` links). */
  uncounted: string;
  readonly counts: Counts;
}

export const noMeasures: Required<TextMeasures> = {
  questions: 0,
  disclosures: 0,
  quotes: 0,
  quotesWithSource: 0,
  ratings: 0,
  prices: 0,
  images: 0,
  imagesWithAlt: 0,
  videos: 0,
  telephones: 0,
  mails: 0,
  addresses: 0,
  dates: 0,
};

export function closeSegment({ uncounted, counts, text, ...rest }: OpenSegment): Segment {
  const tidy = tidyLines(text);
  const measured = uncounted === text ? tidy : tidyLines(uncounted);
  const patterns = countPatterns(`${rest.heading}\n${measured}`.slice(0, limits.measuredText));
  const addresses = Math.max(counts.addresses, patterns.addresses) - patterns.addresses;
  return {
    ...rest,
    text: tidy,
    words: countWords(`${rest.heading}\n${tidy}`),
    measures: addMeasures({ ...counts, addresses }, { ...noMeasures, ...patterns }),
  };
}

/** The sum of two measures. */
export function addMeasures(a: TextMeasures, b: TextMeasures): TextMeasures {
  const sum: Counts = { ...noMeasures, ...a };
  for (const key of Object.keys(sum) as (keyof TextMeasures)[]) sum[key] += b[key] ?? 0;
  return sum;
}

/** A run of white space within a line that is more than one space: most runs are, and need no putting right. */
const unevenGap = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

export function tidyLines(text: string): string {
  return (invisible.test(text) ? text.replace(new RegExp(invisible, 'g'), '') : text)
    .replace(unevenGap, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
