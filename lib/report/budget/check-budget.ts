import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import type { AuditComparison } from '../compare-audits.ts';
import { clickLines } from './click-lines.ts';
import { dropLines } from './drop-lines.ts';
import { findingLines } from './finding-lines.ts';
import { scoreLines } from './score-lines.ts';

/** kept, missed; or not known, which counts as the budget says. */
export type LineState = 'kept' | 'missed' | 'not-known';

/** One limit on one figure. */
export interface BudgetLine {
  /** "Clicks to the cart, typical, phone". */
  readonly what: string;
  /** "at most 4". */
  readonly limit: string;
  /** What was found, with its band where it is a score. */
  readonly found: string;
  readonly state: LineState;
  /** Why it is not known, or what it is missed by, in a few words; empty where nothing is to be added. */
  readonly note: string;
}

export interface BudgetVerdict {
  readonly lines: readonly BudgetLine[];
  /** Those that make the budget missed. */
  readonly short: readonly BudgetLine[];
  readonly kept: boolean;
}

/** Holds a result against a budget; drops against an older result, where there is one. */
export function checkBudget(budget: Budget, audit: AuditExport, comparison: AuditComparison | null): BudgetVerdict {
  const lines = [
    ...budget.clicks.flatMap((limit) => clickLines(limit, audit)),
    ...budget.scores.flatMap((limit) => scoreLines(limit, audit)),
    ...budget.findings.flatMap((limit) => findingLines(limit, audit)),
    ...(budget.drops ? dropLines(budget.drops, comparison) : []),
  ];
  const short = lines.filter(({ state }) => state === 'missed' || (state === 'not-known' && budget.unknown === 'fail'));
  return { lines, short, kept: short.length === 0 };
}
