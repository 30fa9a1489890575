import type { Evidence } from './audit-export.ts';

/** What is computed of a site once, before anything is judged. Clicks to kinds of pages are asked for by the kinds instead. */
const factNames = [
  /** Fewest clicks of the typical item or way to the goal. */
  'goal-clicks',
  /** Chance of 0..1 to reach the goal in time, as this visitor walks. */
  'goal-chance',
  /** How many times the fewest clicks a walk takes that arrives. */
  'detour',
  /** Share of pages with a link to the goal (a store: the cart) in header or menu. */
  'goal-link',
  /** Share of pages with a search. */
  'search',
  /** Share of what buyers ask that is answered near the products, or on the site. */
  'answers',
  /** Of the products read: pictures, what is said of delivery and returns, reviews. Each 0..1. */
  'pictures',
  'returns-shown',
  'reviews',
  /** How much of returns and guarantee is put into words, 0..1. */
  'promise',
  /** How much of address, telephone, mail and people is named, 0..1. */
  'identity',
  /** How near all proof is to product and cart, 0..1. */
  'proof-near',
  /** Press, certificates, seals: 0..1. */
  'outside-proof',
  /** Share of guides and articles whose text leads to a product, or to the goal. */
  'next-step',
  /** Films, 0..1. */
  'film',
  /** Share of the main categories that Home shows with picture and link. */
  'range',
  /** How well the lengths of texts suit what they are for, 0..1. */
  'text-length',
  /** Share of pages whose main part leads on. */
  'leads-on',
  /** A telephone number to press in header or menu: share of pages. */
  'phone-in-header',
  /** Opening hours; a postal address: 0 or 1. */
  'hours',
  'address',
] as const;

export type FactName = (typeof factNames)[number];

/**
 * One thing that is known of a site, or is not. measured: `value` in the unit of its name, `worst` and `best` what pages not
 * read and our assumptions could make of it. absent: all places it could stand were read. The last two say why in a note.
 */
export type Fact = {
  readonly evidence: readonly Evidence[];
  /** It rests on where things stand: not known for a device until pages are drawn for it. */
  readonly onLayout: boolean;
} & (
  | {
      readonly state: 'measured';
      readonly value: number;
      readonly worst: number;
      readonly best: number;
      /** "count of of": 3 of 24 products. Both 0 where nothing was counted. */
      readonly count: number;
      readonly of: number;
      /** What makes it as bad as so much more, in the unit of `value`: scored with it, never told as it. `line` goes on a sentence that told the value. */
      readonly toll?: { readonly amount: number; readonly line: string };
    }
  | { readonly state: 'absent' }
  | { readonly state: 'not-known' }
  | { readonly state: 'does-not-apply' }
);

export type MeasuredFact = Extract<Fact, { readonly state: 'measured' }>;

/** All facts, each computed when it is first asked for. */
export type SiteFacts = (name: FactName) => Fact;

/** There is no such page at all, as opposed to one that no link leads to. */
export const isNowhere = (fact: Fact): boolean => fact.state === 'absent' && fact.evidence.every(({ url }) => url === '');
