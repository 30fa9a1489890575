import type { Journey, Step } from '../../model/audit-export.ts';
import type { BarrierRule } from '../../model/barrier.ts';
import type { BarrierRow } from '../../model/barrier-schema.ts';
import type { BarriersMet, StepMet } from '../../model/finding.ts';

/** What findings look at of barriers: those on pages laid out, and those that stand on the way to the goal. */
export function barriersMet(rows: readonly BarrierRow[], journeys: readonly Journey[], goal: string): BarriersMet {
  const onWay = journeys.filter(({ need }) => need === goal);
  const steps = (rules: readonly BarrierRule[], device: Journey['device'] | null = null): readonly StepMet[] => {
    const met = onWay
      .filter((journey) => device === null || journey.device === device)
      .flatMap((journey) => journey.steps.flatMap((step) => (isMet(step, rules) ? [stepMet(step, journey.device)] : [])));
    // All four visitors take the same way; on both devices mostly.
    return [...new Map(met.map((one) => [`${one.url} ${one.words} ${one.place}`, one])).values()];
  };
  return { steps, row: (rule, device) => rows.find((row) => row.rule === rule && row.device === device) ?? null };
}

function isMet({ barriers = [] }: Step, rules: readonly BarrierRule[]): boolean {
  return barriers.some(({ rule }) => rules.includes(rule));
}

function stepMet({ page, words, action, place }: Step, device: Journey['device']): StepMet {
  return { url: page, words, action, place, device };
}
