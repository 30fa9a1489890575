import type { Evidence } from './audit-export.ts';
import type { FactName, MeasuredFact } from './fact.ts';
import type { PageKindId } from './page-kind.ts';
import { said } from './say.ts';

/** First listed is shown first, everywhere. */
export const visitorIds = ['informed', 'questioning', 'doubtful', 'uninformed'] as const;
export type VisitorId = (typeof visitorIds)[number];

/** What kind of site it is; it decides which needs a visitor has. */
export const siteKinds = ['store', 'service', 'nonprofit', 'other'] as const;
export type SiteKind = (typeof siteKinds)[number];

/**
 * How much of a need is met, on one device. found: it is there. not-found: all places it could stand were read. not-known: some
 * were not, or it needs the page to be drawn. does-not-apply: the user said so, or the site cannot have it; its weight is left out.
 */
export type NeedOutcome =
  | {
      readonly state: 'found' | 'not-found';
      /** 0..1 of the weight. */
      readonly share: number;
      /** What else the share could be, given pages not read and our assumptions; low <= share <= high. */
      readonly low: number;
      readonly high: number;
      readonly evidence: readonly Evidence[];
    }
  | { readonly state: 'not-known'; readonly evidence: readonly Evidence[] }
  | { readonly state: 'does-not-apply'; readonly evidence: readonly Evidence[] };

/**
 * From a measured value to a share of 0..1. falling: log-normal, 0 -> 1, `p10` -> .9, `median` -> .5 (science.md D1).
 * share: the value is the share.
 */
export type Curve = { readonly falling: { readonly p10: number; readonly median: number } } | 'share';

/** What a need rests on: a fact, or the fewest clicks from the start to the nearest page (or section) of one of the kinds. */
export type Measure =
  | { readonly fact: FactName; readonly curve: Curve }
  | { readonly clicksTo: readonly PageKindId[]; readonly curve: Curve };

/** What sentences are filled with. */
export interface VerdictWords {
  /** What the goal is called: "the cart", "the contact page". */
  readonly goal: string;
  /** Clicks within which it should be reached. */
  readonly withinClicks: number;
}

export type Wording = string | ((words: VerdictWords) => string);

/** Something a visitor looks for. */
export interface NeedDeclaration {
  /** Unique within the visitor's list. */
  readonly id: string;
  /** What the user reads. */
  readonly label: Wording;
  /** 1..100; a list sums to 100. */
  readonly weight: number;
  readonly measure: Measure;
  /** One line for when it is there but badly met: figure, noun, reason; no full stop. */
  readonly badly: (fact: MeasuredFact, words: VerdictWords) => string;
  /** One line for when it was looked for everywhere and is not there. */
  readonly missing: Wording;
  /** Only on these kinds of sites; elsewhere it does not apply. All when left out. */
  readonly only?: readonly SiteKind[];
}

/** One of the four imagined visitors. */
export interface Visitor {
  /** Equal to the file name. */
  readonly id: VisitorId;
  readonly label: string;
  /** How this visitor walks: scent exponent and chance to give up at each page (science.md A0). */
  readonly walk: { readonly gamma: number; readonly quit: number };
  /** What must be read before anything can be said: the noun of "too early to say". */
  readonly waitsFor: 'pages' | 'products';
  readonly needs: {
    readonly store: readonly NeedDeclaration[];
    /** Also for sites that are none of the three. */
    readonly service: readonly NeedDeclaration[];
    readonly nonprofit: readonly NeedDeclaration[];
  };
  /** While the goal cannot be reached, everything else counts this share: nobody is served by a shop without a door. 1 when left out. */
  readonly withoutGoal?: number;
}

export const defineVisitor = (visitor: Visitor): Visitor => visitor;

/** Fills a sentence. */
export const inWords = (wording: Wording, words: VerdictWords): string => (typeof wording === 'string' ? said(wording) : wording(words));
