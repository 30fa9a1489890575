import type { VisitCounts } from '../../model/traffic/figures.ts';

/** The numbers of one row. Null: not told, or impossible. */
export interface RowCounts extends VisitCounts {
  /** A share over 100 %, or more that left or acted than came. */
  readonly isImpossible: boolean;
}

/** What is added up of a page, of a source, or of all. */
export interface Count {
  visits: number;
  left: number;
  /** Visits of the rows that tell how many left. */
  leftOf: number;
  outcomes: number;
  outcomesOf: number;
}

/** So much of the visits must be told of before the rest is taken to be like it. */
const mostlyTold = 0.9;

export const emptyCount = (): Count => ({ visits: 0, left: 0, leftOf: 0, outcomes: 0, outcomesOf: 0 });

export function put(count: Count, { visits, leftAtOnce, outcomes }: VisitCounts): void {
  count.visits += visits;
  if (leftAtOnce !== null) {
    count.left += leftAtOnce;
    count.leftOf += visits;
  }
  if (outcomes !== null) {
    count.outcomes += outcomes;
    count.outcomesOf += visits;
  }
}

/** In whole visits. */
export function finish({ visits, left, leftOf, outcomes, outcomesOf }: Count): VisitCounts {
  const whole = (part: number, of: number): number | null =>
    of === 0 || of < visits * mostlyTold ? null : Math.min(visits, Math.round((part * visits) / of));
  return { visits, leftAtOnce: whole(left, leftOf), outcomes: whole(outcomes, outcomesOf) };
}
