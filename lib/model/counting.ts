import type { Measure, Visitor, VisitorId } from './visitor.ts';

/** What a value is worth, in per cent of the weight of its need. */
export interface Worth {
  readonly value: number;
  readonly percent: number;
}

/** How one need is counted: from the declarations that judge, never typed twice. */
export interface CountedNeed {
  readonly id: string;
  readonly measure: Measure;
  /** Examples of its curve; empty where the share itself is what counts. */
  readonly worths: readonly Worth[];
  /** What the values of `worths` are. */
  readonly unit: 'clicks' | 'times the fewest clicks' | 'reviews on a product' | 'pictures on a product' | null;
}

/** How one visitor is counted. */
export interface CountedVisitor {
  readonly id: VisitorId;
  readonly walk: Visitor['walk'];
  /** See Visitor. */
  readonly withoutGoal: number;
  readonly needs: readonly CountedNeed[];
}
