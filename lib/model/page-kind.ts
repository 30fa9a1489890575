import type { PageSign } from './page-sign.ts';
import type { BodyKey, CueWordKey, WordKey } from './words.ts';

/** Every kind of page that a visitor may look for. A page can have several. */
export const pageKindIds = [
  'home',
  'catalog',
  'product',
  'cart',
  'checkout',
  'faq',
  'about',
  'testimonials',
  'contact',
  'blog',
  'article',
  'guide',
  'shipping-returns',
  'guarantee',
  'privacy',
  'terms',
  'account',
  'wishlist',
  'search',
  'donate',
  'booking',
  'signup',
  'team',
  'pricing',
  'services',
  'portfolio',
  'press',
  'size-guide',
  'locations',
  'first-visit',
  'membership',
  'events',
  'impact',
  'reports',
  'supporters',
  'volunteer',
  'other',
] as const;

export type PageKindId = (typeof pageKindIds)[number];

const ids: ReadonlySet<string> = new Set(pageKindIds);
/** Whether what words stand for is a kind of page; others are acts, cues and the like. */
export const isPageKindId = (key: string): key is PageKindId => ids.has(key);

/**
 * Where the words of a signal are looked for. title: without what most titles of the site share. heading: the main
 * heading. path: the last part of the address. inbound: the links that point to the page. text: the beginning of the main part.
 */
export type SignalField = 'title' | 'heading' | 'path' | 'inbound' | 'text';

/** What speaks for or against a kind. Weights: 1 = a hint, 2 = strong, 3 = nearly enough alone. */
export type Signal = { readonly weight: 1 | 2 | 3 } & (
  | { readonly schemaType: string }
  | { readonly words: WordKey; readonly in: SignalField }
  /** What its text speaks of, whatever it is called. */
  | { readonly body: BodyKey }
  /** Tried on path and query in lower case, percent signs decoded. */
  | { readonly path: RegExp }
  /** Counts when seen this often; once when left out. */
  | { readonly sign: PageSign; readonly atLeast?: number }
);

/** One kind of page: how it is recognised. */
export interface PageKind {
  /** Equal to the file name. */
  readonly id: PageKindId;
  /** What the user reads, in sentence case. */
  readonly label: string;
  readonly signals: readonly Signal[];
  /** Near misses: what makes the kind less likely. */
  readonly against?: readonly Signal[];
}

export const definePageKind = (kind: PageKind): PageKind => kind;

/** A sort of page that is none of the kinds, told apart so that it is not taken for one of them: a legal notice, a list of vacancies. A page of such a sort is `other`. */
export interface OtherPage {
  /** Equal to the file name, and the key of the words that name it. */
  readonly id: CueWordKey;
  /** What the user reads in the evidence: "It is a legal notice". */
  readonly label: string;
  readonly signals: readonly Signal[];
  readonly against: readonly Signal[];
}

/** Such a page is told by its names; `beside` is what else speaks for it. What sells, and the start, is none. */
export const defineOtherPage = ({
  id,
  label,
  beside = [],
  against = [],
}: Pick<OtherPage, 'id' | 'label'> & { readonly beside?: readonly Signal[]; readonly against?: readonly Signal[] }): OtherPage => ({
  id,
  label,
  signals: [
    { words: id, in: 'inbound', weight: 3 },
    { words: id, in: 'title', weight: 2 },
    { words: id, in: 'heading', weight: 2 },
    { words: id, in: 'path', weight: 2 },
    ...beside,
  ],
  against: [
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 1 },
    { sign: 'start', weight: 2 },
    ...against,
  ],
});

/** That a page (or a section of it) is of a kind. */
export interface KindGuess {
  readonly kind: PageKindId;
  /** .5..1 for what a page or section is said to be; less only for what the crawl expects of a link. */
  readonly confidence: number;
  /** Short sentences a shop owner understands, strongest first: `12 links call it “FAQ”`. */
  readonly evidence: readonly string[];
}
