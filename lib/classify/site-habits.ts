import type { PageFacts } from '../model/page.ts';
import type { PageSign, SignCounts } from '../model/page-sign.ts';
import { foldText } from './fold-text.ts';
import { stemsOfPage } from './page-stems.ts';
import { titleParts } from './page-words.ts';

/** What most pages of a site have, so that it tells nothing about any one of them: a hidden cart drawer, one title for all. */
export interface SiteHabits {
  /** Folded parts of titles. */
  readonly titleParts: ReadonlySet<string>;
  /** Folded headings. */
  readonly headings: ReadonlySet<string>;
  /** Folded headings and beginnings of passages. */
  readonly passages: ReadonlySet<string>;
  /** Words of the title parts: the site's own name, mostly. */
  readonly names: ReadonlySet<string>;
  /** Stems of words: what is offered on every page, and what the site is about. */
  readonly stems: ReadonlySet<string>;
  /** How much of a sign nearly every template has. */
  readonly signs: SignCounts;
}

export const noHabits: SiteHabits = {
  titleParts: new Set(),
  headings: new Set(),
  passages: new Set(),
  names: new Set(),
  stems: new Set(),
  signs: {},
};

/** Fewer templates than this make no habit. */
const fewest = 4;
/** A text on this share of the templates is a habit. */
const most = 0.6;
/** A sign is one when it is seen on this share. */
const nearlyAll = 0.8;

/** So many templates are asked for their words. */
const mostAsked = 32;

const habitual: readonly PageSign[] = [
  'buy-control',
  'buy-tiles',
  'price-tiles',
  'picture-tiles',
  'own-price',
  'quantity-fields',
  'checkout-control',
  'subtotal-words',
  'empty-cart-words',
  'search-field',
  'leads-to-booking',
  'password-field',
  'contact-form',
  'ways-to-reach',
  'asks-for-mail',
  'address-fields',
  'payment-fields',
  'questions',
  'disclosures',
  'quotes',
  'ratings',
  'sort-or-filter',
  'order-words',
  'og-article',
  'og-product',
  'items-named-alike',
];

/** One page of each template is asked: a shop with a thousand products is no less a shop with one drawer. */
export function siteHabits(pages: readonly PageFacts[], signsOf: (page: PageFacts) => SignCounts): SiteHabits {
  const first = pages[0];
  const fresh = readHabits(pages, signsOf);
  if (!first || fresh === noHabits) return fresh;
  const before = known.get(first);
  // What pages say is known by these very words as long as they are the same.
  const habits = before && isSameSet(before.stems, fresh.stems) ? { ...fresh, stems: before.stems } : fresh;
  if (before && isSame(before, habits)) return before;
  known.set(first, habits);
  return habits;
}

/** The last habits of the site that begins with a page: as long as they are the same, what pages say beside them is known by them. */
const known = new WeakMap<PageFacts, SiteHabits>();

function isSame(a: SiteHabits, b: SiteHabits): boolean {
  return (
    isSameSet(a.titleParts, b.titleParts) &&
    isSameSet(a.headings, b.headings) &&
    isSameSet(a.passages, b.passages) &&
    a.stems === b.stems &&
    habitual.every((sign) => a.signs[sign] === b.signs[sign])
  );
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));

function readHabits(pages: readonly PageFacts[], signsOf: (page: PageFacts) => SignCounts): SiteHabits {
  const templates = [...new Map(pages.map((page) => [page.skeleton || page.url, page])).values()];
  if (templates.length < fewest) return noHabits;
  const parts = frequent(
    pages.map((page) => titleParts(page.title).map(folded)),
    Math.max(3, pages.length * 0.3),
  );
  const asked = templates.slice(0, mostAsked);
  return {
    titleParts: parts,
    headings: frequent(
      templates.map((page) => page.headings.map((heading) => folded(heading.text))),
      templates.length * most,
    ),
    passages: frequent(
      templates.map((page) => page.passages.map(passageKey)),
      templates.length * most,
    ),
    names: new Set([...parts].flatMap((part) => part.split(' '))),
    stems: frequent(asked.map(stemsOfPage), asked.length * most),
    signs: commonSigns(templates.map(signsOf)),
  };
}

/** Characters of a passage's first words by which it is known again. */
export const beginning = 80;

/** By this a passage is known again on another page. */
export function passageKey(passage: PageFacts['passages'][number]): string {
  let key = keys.get(passage);
  if (key === undefined) keys.set(passage, (key = folded(`${passage.heading} ${passage.excerpt.slice(0, beginning)}`)));
  return key;
}
const keys = new WeakMap<PageFacts['passages'][number], string>();

const folded = (text: string) => foldText(text).join(' ');

function frequent(lists: readonly (readonly string[])[], atLeast: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([text, count]) => text !== '' && count >= atLeast).map(([text]) => text));
}

function commonSigns(counts: readonly SignCounts[]): SignCounts {
  const common: { [S in PageSign]?: number } = {};
  for (const sign of habitual) {
    const sorted = counts.map((count) => count[sign] ?? 0).toSorted((a, b) => a - b);
    const low = sorted[Math.floor(sorted.length * (1 - nearlyAll))] ?? 0;
    if (low > 0) common[sign] = low;
  }
  return common;
}
