import type { Device } from '../page.ts';
import type { PageKindId } from '../page-kind.ts';
import type { VisitorId } from '../visitor.ts';
import type { OutcomeKind } from './figures.ts';

/** In the order in which Kemp asks; the last two say that nothing stands out, or that it cannot be told. */
export const trafficVerdicts = ['too-few-visits', 'wrong-visitors', 'site-loses', 'neither', 'too-few-figures'] as const;
export type TrafficVerdictId = (typeof trafficVerdicts)[number];

/** A share with what 95 of 100 such samples would allow, all 0..1. */
export interface Share {
  readonly part: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** What is usual: 0..1. */
export interface UsualRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Why a verdict is what it is, in the order in which it was looked at. */
export type TrafficReason =
  | {
      readonly is: 'few-visits' | 'enough-visits';
      /** As they were told. */
      readonly visits: number;
      readonly days: number;
      readonly perMonth: number;
      readonly expected: number;
      readonly middle: number;
      /** What they did bring in 30 days, where that is told and more than expected; else null. */
      readonly brought: number | null;
    }
  | { readonly is: 'no-period' }
  | { readonly is: 'short-period'; readonly days: number }
  | { readonly is: 'leave-many' | 'leave-usual' | 'leave-open' | 'leave-few'; readonly share: Share; readonly usual: UsualRange }
  | { readonly is: 'no-leaving' }
  /** A list of sources counts more than was told of all. */
  | { readonly is: 'sources-differ'; readonly what: 'visits' | 'leftAtOnce' | 'outcomes'; readonly listed: number; readonly told: number }
  /** More act than stayed. */
  | { readonly is: 'left-and-acted'; readonly visits: number; readonly leftAtOnce: number; readonly outcomes: number }
  | {
      readonly is: 'door-well' | 'door-badly' | 'door-between';
      readonly served: number;
      /** Where they land on one page alone. */
      readonly page: string | null;
      /** Nobody told where they land: it is taken to be Home. */
      readonly isAssumed: boolean;
    }
  | { readonly is: 'door-not-known' }
  /** `largest-source`: most come from it, but not so many that it decides who comes. An empty name: not told. */
  | { readonly is: 'one-source' | 'largest-source'; readonly name: string; readonly share: Share }
  | { readonly is: 'poor-source' | 'leaving-source'; readonly name: string; readonly share: Share; readonly others: Share }
  | {
      readonly is: 'few-act' | 'perhaps-few-act' | 'usual-act' | 'more-act' | 'open-act' | 'too-many-act';
      readonly share: Share;
      readonly usual: UsualRange;
    }
  | { readonly is: 'stayers-act' | 'stayers-do-not'; readonly share: Share; readonly usual: UsualRange }
  | { readonly is: 'no-outcomes' }
  /** Where the site may lose them, as the check found it. */
  | { readonly is: 'form-in-vain'; readonly title: string };

/** What is looked for from a page and not found. */
export interface Unmet {
  /** What it is called. */
  readonly label: string;
  /** The needs that it leaves unmet. */
  readonly needs: readonly { readonly visitor: VisitorId; readonly need: string }[];
  /** Kinds of pages that would meet it; none where it is something else. */
  readonly kinds: readonly PageKindId[];
}

/** A page that visits begin on, as the check sees it. */
export interface EntrySeen {
  readonly url: string;
  readonly title: string;
  /** Visits that began there; null where only the whole is known. */
  readonly visits: number | null;
  /** Of these, those that left at once; null where it is not told. */
  readonly leftAtOnce: number | null;
  /** Mean of the four scores from there, 0..100; null where it is not known. */
  readonly served: number | null;
  /** Fewest clicks from there to the goal, on the device that needs more; null where no way is known. */
  readonly clicks: number | null;
  /** The device that needs more; null where both need as many, or one alone is known. */
  readonly clicksOn: Device | null;
  readonly unmet: readonly Unmet[];
  /** What is wrong with the page itself, so that nobody can get there what they came for. */
  readonly trouble: PageTrouble | null;
}

/** `empty`: a list without goods; `sold-out`: what it sells cannot be had; `gone`: it says that there is no such page. */
export const pageTroubles = ['empty', 'sold-out', 'gone'] as const;
export type PageTrouble = (typeof pageTroubles)[number];

/** A form of the goal that leads nowhere: as long as it is so, nothing else helps. */
export interface FormInVain {
  readonly title: string;
  readonly where: readonly { readonly url: string; readonly words: string }[];
}

/**
 * By what pages to begin with are put in their order. `leaving`: visits that left at once; `visits`: visits and what is missing to a full score;
 * `assumed`: no visits are known, so Home stands first, and the others by what is missing to a full score.
 */
export const whereOrders = ['leaving', 'visits', 'assumed'] as const;
export type WhereOrder = (typeof whereOrders)[number];

/** What a verdict would rest on and could not be judged: too little was told, too few were counted, or a figure is hard to believe. */
export const notJudgedKinds = ['enough', 'right-ones', 'leaving', 'acting', 'landing', 'sources', 'figures'] as const;
export type NotJudged = (typeof notJudgedKinds)[number];

export type Sureness = 'sure' | 'likely' | 'open';

export interface TrafficVerdict {
  readonly is: TrafficVerdictId;
  readonly sure: Sureness;
  /** What holds as well, further down in Kemp's order. */
  readonly also: readonly Exclude<TrafficVerdictId, 'neither' | 'too-few-figures'>[];
  /** In the order in which it was asked; where there is any, the verdict is not `sure`. */
  readonly notJudged: readonly NotJudged[];
  readonly outcome: OutcomeKind;
  readonly because: readonly TrafficReason[];
  /** More leave at once than elsewhere. */
  readonly manyLeave: boolean;
  /** What comes before all else; null where there is none, or where as many act as elsewhere. */
  readonly form: FormInVain | null;
  /** Where most is lost, the most first: entry pages, where any are known; where nothing stands out, those that more leave at once than is usual. */
  readonly where: readonly EntrySeen[];
  readonly whereBy: WhereOrder;
}
