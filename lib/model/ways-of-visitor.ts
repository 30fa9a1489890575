import type { AuditExport, Journey } from './audit-export.ts';
import type { VisitorId } from './visitor.ts';

/** One thing that a visitor goes to, and the way to it on each device; null where there is none, or none is known. */
export interface WayOfVisitor {
  /** A need of the visitor, or the goal. */
  readonly need: string;
  readonly isGoal: boolean;
  /** How it is called beside the way; for a goal the goal's kind. */
  readonly label: string;
  readonly desktop: Journey | null;
  readonly phone: Journey | null;
}

/**
 * The ways of one visitor, that which matters most to it first: to the informed one the goal, to the others their weightiest need, with
 * the goal last.
 */
export function waysOfVisitor(
  { journeys, visitors, goals }: Pick<AuditExport, 'journeys' | 'visitors' | 'goals'>,
  visitor: VisitorId,
): readonly WayOfVisitor[] {
  const own = journeys.filter((one) => one.visitor === visitor);
  const needs = visitors.find(({ id }) => id === visitor)?.devices.desktop.needs ?? [];
  const weight = (need: string): number => needs.find(({ id }) => id === need)?.weight ?? -1;
  const goal = goals[0]?.kind;
  const ways = [...new Set(own.map(({ need }) => need))].map((need) => ({
    need,
    isGoal: need === goal,
    label: needs.find(({ id }) => id === need)?.label ?? need,
    desktop: own.find((one) => one.need === need && one.device === 'desktop') ?? null,
    phone: own.find((one) => one.need === need && one.device === 'phone') ?? null,
  }));
  const rank = (way: WayOfVisitor): number => (way.isGoal ? (visitor === 'informed' ? Infinity : -2) : weight(way.need));
  return ways.toSorted((a, b) => rank(b) - rank(a));
}
