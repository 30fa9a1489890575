import type { Figures } from '@/lib/model/traffic/figures.ts';
import type { EntrySeen, NotJudged, Sureness, TrafficReason, TrafficVerdictId, Unmet } from '@/lib/model/traffic/verdict.ts';

/** What an owner tells, and what Kemp would answer. Written before the rules. */
export interface Situation {
  /** In the owner's words. */
  readonly told: string;
  readonly figures: Partial<Figures>;
  /** Pages that visits begin on, as the check sees them; the first is Home. */
  readonly entries?: readonly EntrySeen[];
  readonly is: TrafficVerdictId;
  readonly also?: readonly TrafficVerdictId[];
  readonly sure?: Sureness;
  readonly notJudged?: readonly NotJudged[];
  /** The reasons without which the answer would not convince, in his order. */
  readonly because: readonly TrafficReason['is'][];
  /** Reasons that would contradict it. */
  readonly without?: readonly TrafficReason['is'][];
  /** Kemp's reason. */
  readonly kemp: string;
}

export const entry = (served: number | null, change: Partial<EntrySeen> = {}): EntrySeen => ({
  url: 'https://shop.test/',
  title: 'Home',
  visits: null,
  leftAtOnce: null,
  served,
  clicks: 3,
  clicksOn: null,
  unmet: [],
  trouble: null,
  ...change,
});
export const lacking = (label: string): Unmet => ({ label, needs: [], kinds: [] });
export const good = [entry(78)];
export const bad = [entry(31, { clicks: 7, unmet: [lacking('Reviews'), lacking('Delivery and returns')] })];
export const month = { days: 30 };
export const page = (path: string, visits: number, leftAtOnce: number | null = null) => ({
  url: `https://shop.test${path}`,
  visits,
  leftAtOnce,
  outcomes: null,
});
/** Two sources that do equally well. */
export const alike = (visits: number, outcomes: number) =>
  ['Google', 'newsletter'].map((name) => ({ name, visits: visits / 2, leftAtOnce: null, outcomes: outcomes / 2 }));
