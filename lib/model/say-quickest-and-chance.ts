import type { AuditExport } from './audit-export.ts';
import { say } from './say.ts';

/** From this chance on nobody wonders at it beside the clicks of the quickest way; our judgement. */
const asGoodAsAll = 0.8;

/**
 * What the clicks of the quickest way have to do with how many of 100 imagined visitors get there, where the two seem to contradict
 * each other; null where they do not, or one of them is not known.
 */
export function sayQuickestAndChance({
  goals,
  clicksToGoal,
  journeys,
}: Pick<AuditExport, 'goals' | 'clicksToGoal' | 'journeys'>): string | null {
  const goal = goals[0]?.kind;
  const figures = goal && clicksToGoal[goal];
  if (!figures || (figures.desktop?.quickest ?? figures.phone?.quickest ?? null) === null) return null;
  const seemsToContradict = journeys.some(
    ({ visitor, need, chance }) => visitor === 'informed' && need === goal && (chance?.point ?? 1) < asGoodAsAll,
  );
  if (!seemsToContradict) return null;
  return say`The quickest way is for whoever knows it. Of 100 imagined visitors fewer get there: they go by the words of links, and some give up.`;
}
