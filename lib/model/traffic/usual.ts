import type { OutcomeKind } from './figures.ts';
import type { UsualRange } from './verdict.ts';

/** A range with where it is from. `judgement`: nobody published it for sites of all sizes; we chose it. */
export interface SourcedRange extends UsualRange {
  readonly source: string;
  readonly judgement: boolean;
}

/**
 * Of all visits, those that end with what the site wants, 0..1. Below `low` are the lowest fifth or so, `middle` is the mean, above `high` the
 * best fifth. They differ by price, country and device: what is called few here is so by more than chance, not by comparison alone.
 */
export const usualOutcomes: { readonly [K in OutcomeKind]: SourcedRange } = {
  orders: {
    low: 0.005,
    middle: 0.014,
    high: 0.032,
    source: 'Littledata, 2,800 shops on Shopify, 2023: mean 1.4 %, best fifth from 3.2 %; lowest fifth under 0.5 %, as quoted from it',
    judgement: false,
  },
  bookings: {
    low: 0.005,
    middle: 0.02,
    high: 0.05,
    source:
      'Our judgement: no figures of whole sites that take bookings were found; from the lower end of orders to the upper end of enquiries',
    judgement: true,
  },
  enquiries: {
    low: 0.01,
    middle: 0.023,
    high: 0.05,
    source:
      'First Page Sage, 2024, as quoted from it: 2.3 % of the visits to a whole site become a lead; other collections say 2 to 5 %. The lower end is our judgement',
    judgement: true,
  },
  gifts: {
    low: 0.003,
    middle: 0.01,
    high: 0.02,
    source: 'Our judgement: published figures are of donation pages alone, where many more give',
    judgement: true,
  },
  'sign-ups': {
    low: 0.01,
    middle: 0.023,
    high: 0.05,
    source: 'Our judgement: as for enquiries',
    judgement: true,
  },
};

/** Of all visits, those that leave at once, 0..1: quarter, half and three quarters of sites leave less than that. */
export const usualLeaving: { readonly [K in OutcomeKind]: SourcedRange } = {
  orders: {
    low: 0.38,
    middle: 0.47,
    high: 0.62,
    source: 'Contentsquare, Digital Experience Benchmarks 2024, retail, as quoted from it',
    judgement: false,
  },
  bookings: { low: 0.4, middle: 0.52, high: 0.65, source: 'Our judgement: as for services', judgement: true },
  enquiries: {
    low: 0.4,
    middle: 0.52,
    high: 0.65,
    source: 'Derived from Contentsquare, Digital Experience Benchmarks 2024, for services',
    judgement: true,
  },
  gifts: { low: 0.4, middle: 0.52, high: 0.65, source: 'Our judgement: as for services', judgement: true },
  'sign-ups': { low: 0.4, middle: 0.52, high: 0.65, source: 'Our judgement: as for services', judgement: true },
};

/** Nowhere do so few leave at once, 0..1: what is below is counted in another way, or is no count. */
export const leastLeaving = (outcome: OutcomeKind): number => usualLeaving[outcome].low * bounds.leastOfLowest;

/** Nowhere do so many act, 0..1: what is above is counted in another way. */
export const mostActing = (outcome: OutcomeKind): number => usualOutcomes[outcome].high * bounds.timesBest;

/** Bounds without a published source: our judgement, said to be so in the report. */
export const bounds = {
  /** Fewer outcomes than this in 30 days, at the usual rate, are too few to live from or to learn from: about two a week. */
  fewOutcomes: 10,
  /** Days that a month has here. */
  month: 30,
  /** A count over fewer days has no full week in it, and weekdays differ. */
  shortestDays: 7,
  /** Mean of the four scores from which an entry page keeps what it promises. */
  servesWell: 60,
  /** Mean of the four scores under which an entry page drives people away by itself. */
  servesBadly: 45,
  /** Share of the visits from one source, from which they come from one source only. */
  oneSource: 0.8,
  /** The source that brings most brings hardly ever less than this share: a smaller number may be a share that lacks its sign. */
  leastOfLargest: 0.2,
  /** A source with fewer visits is not compared with the others. */
  leastOfSource: 100,
  /** Nor is one that sends less than this share of all: it explains little. */
  leastShareOfSource: 1 / 3,
  /** A list of sources that counts more than this times what was told of all does not fit it. */
  mostOfTold: 1.1,
  /** Share of the visits from one source, from which it weighs much though it does not decide. */
  weightySource: 0.5,
  /** Times what the best fifth start from, over which nobody believes how many act. */
  timesBest: 10,
  /** Of what a quarter of sites stay below, under which nobody believes how few leave. */
  leastOfLowest: 0.5,
} as const;
