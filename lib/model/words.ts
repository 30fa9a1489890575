import type { PageKindId } from './page-kind.ts';

/** What a control or link does when pressed, as far as its words tell. */
export type ActionWordKey =
  | 'add-to-cart'
  | 'buy-now'
  | 'open-cart'
  | 'go-to-checkout'
  | 'book'
  | 'call'
  | 'donate'
  | 'sign-up'
  | 'search'
  | 'log-in'
  | 'log-out'
  | 'remove'
  | 'change-currency'
  | 'change-language'
  | 'add-to-wishlist'
  | 'unsubscribe'
  | 'vote';

/**
 * Words that are none of a kind or an action but help to tell kinds apart. `near-miss` holds longer phrases that merely
 * contain a word of a kind ("contact lenses", "about shipping"): they take that word out of the count.
 */
export type CueWordKey =
  | 'empty-cart'
  | 'subtotal'
  | 'quantity'
  | 'not-found'
  | 'read-more'
  | 'question-start'
  | 'review'
  | 'opening-hours'
  | 'out-of-stock'
  | 'legal-notice'
  | 'order-status'
  | 'order-done'
  | 'compare'
  | 'newsletter'
  | 'payment'
  /** That one may buy without an account. */
  | 'guest-checkout'
  | 'empty-list'
  | 'near-miss'
  /** What is counted in a list of goods: "12 products". */
  | 'counted-goods'
  /** That nobody has written a review yet. */
  | 'no-reviews'
  /** That something of the page did not come: "reviews could not be loaded". */
  | 'not-loaded'
  /** That one may write a review. */
  | 'write-review'
  /** What people do in a firm: "founder", "chef". */
  | 'job-title'
  /** How a firm tells of its beginnings: "founded in". */
  | 'beginnings'
  /** Work to be had: vacancies, careers, apprenticeships. */
  | 'jobs'
  /** An overview of all pages of the site. */
  | 'sitemap'
  /** A form that asks for an offer or a price. */
  | 'quote-request'
  /** Where one looks up what is left on a gift card or voucher. */
  | 'gift-balance'
  /** Where a return or withdrawal is announced. */
  | 'returns-form'
  /** A page that stands in for one to come: under construction, in maintenance, on holiday. */
  | 'coming-soon'
  /** Files to load down: catalogues, data sheets, manuals. */
  | 'downloads'
  /** What the site does for people with disabilities. */
  | 'accessibility'
  /** Thanks after a form or a donation; those after an order stand under `order-done`. */
  | 'thanks'
  /** Books of complaints, settling of disputes, a channel for whistle-blowers. */
  | 'complaints'
  /** Links to sites of friends and partners. */
  | 'links';

/** Words of windows, of pressure and of steps. Looked for by themselves: their phrases are long, and would take words of kinds out of the count. `#` stands for any number. */
export type ApartWordKey =
  /** A window that asks about cookies; one that asks how old one is; one that asks for a country, language or currency. */
  | 'cookie-window'
  | 'age-gate'
  | 'country-choice'
  /** Pressure: few are left; others are looking; it ends soon. */
  | 'few-left'
  | 'others-looking'
  | 'ends-soon'
  /** A way to say no that shames who takes it. */
  | 'shaming-no'
  /** What is sold beside what one came for: an insurance, a gift wrapping. */
  | 'extra'
  /** A heading that counts a step: "step 1". */
  | 'counted-step';

/**
 * Words of what a visitor must learn early (see early/early-fact.ts). Looked for by themselves, as those above: "delivery area" would take
 * "delivery" out of the count. `#` stands for any number.
 */
export const earlyKeys = [
  /** Stems of what brings goods to buyers, which need a place beside them: "deliver", "ship". */
  'delivering',
  /** Places that no list of countries has: "worldwide", "within # miles". */
  'place',
  /** What says by itself where goods are brought to: "delivery area". */
  'area',
  /** What comes before the place where a service is given: "areas we cover". */
  'serving',
  'minimum',
  'size',
  /** Who it is for, and who it is not for: "suitable for beginners", "trade only". */
  'for-whom',
  'not-for',
  /** What begins a clause that says for whom it is, or an aside: "for those who". */
  'for-those',
  /** What stands for a price: "price on request", "free entry". */
  'no-price',
  /** What an amount of money beside it is the amount of, when it is no price: "off", "orders over", "basket". */
  'not-a-price',
] as const;
export type EarlyKey = (typeof earlyKeys)[number];

/**
 * Kinds that running text tells, whatever the page is called. `jobs` is none of ours: pages that offer work stand under "Team" and "Join us".
 */
export const bodyKeys = [
  'about',
  'account',
  'booking',
  'checkout',
  'contact',
  'donate',
  'events',
  'first-visit',
  'guarantee',
  'guide',
  'impact',
  'jobs',
  'locations',
  'membership',
  'portfolio',
  'press',
  'pricing',
  'privacy',
  'reports',
  'services',
  'shipping-returns',
  'signup',
  'size-guide',
  'supporters',
  'team',
  'terms',
  'testimonials',
  'volunteer',
] as const;
export type BodyKey = (typeof bodyKeys)[number];

/**
 * Words looked for in a text as it stands, case alone ignored, for what stands right beside them counts: what pages call the number that follows
 * ("phone"), and what a page nobody has finished calls itself ("sample page"), apart from the rest of its title: "draft beer" is a product.
 */
export type PlainKey = 'telephone' | 'unfinished';

export type WordKey = PageKindId | ActionWordKey | CueWordKey | ApartWordKey | EarlyKey;

/**
 * The words of one language. A phrase matches whole words, case and accents ignored. `=about` counts only where nothing
 * else is said (fillers and the site's own name aside); `versand*` also matches longer words that begin so; `#` is any number.
 */
export interface LanguageWords {
  /** BCP 47 primary tag, equal to the file name. A language written in two scripts has a list for each. */
  readonly language: string;
  /** "And" between words; sites also write "&", of which nothing is left when a text is folded. */
  readonly and?: readonly string[];
  /** The commonest small words of running text, accents kept, separated by spaces: the language of a page is told by them. In unspaced scripts single signs. */
  readonly common: string;
  /**
   * Further small words, separated by spaces, of which ads are full and lists for telling pages apart have no need: pronouns, prepositions, helping
   * verbs. They say nothing by themselves.
   */
  readonly small?: string;
  /** What a menu calls a page of a kind, as sites in this language mostly do: the words of pages and headings that are proposed. */
  readonly names?: { readonly [K in PageKindId]?: string };
  /** Articles, pronouns and such, which say nothing beside a phrase. */
  readonly fillers: readonly string[];
  readonly plain?: { readonly [K in PlainKey]?: readonly string[] };
  readonly words: { readonly [K in WordKey]?: readonly string[] };
  readonly early?: { readonly [K in EarlyKey]?: readonly string[] };
  readonly apart?: { readonly [K in ApartWordKey]?: readonly string[] };
  /**
   * What the text of a page of a kind speaks of, more than other pages do: "tracking number" of one about delivery. Stems and pairs of
   * stems are compared; what several kinds share weighs less, and repeats do not count (see body-words.ts).
   */
  readonly body?: { readonly [K in BodyKey]?: readonly string[] };
}

export const defineWords = (words: LanguageWords): LanguageWords => words;
