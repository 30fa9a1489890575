import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { worstServed } from '@/lib/model/worst-served.ts';
import { goalWords } from './goal-words.ts';
import { sayCount } from './say-count.ts';
import { sayAllWell, sayWorst } from './say-worst.ts';

/** What a check comes to: one sentence, and what stands small under it. */
export interface Verdict {
  readonly title: string;
  readonly under: readonly string[];
}

const says = {
  tooLittle: 'Too little was read for a score.',
  someUnscored: 'Too little was read to score all four.',
  nothingStandsOut: 'No single thing stands out.',
  nothingSold: (to: string) => `Nothing is sold here, so the way to ${to} was scored.`,
};

/** The finding that costs most leads; where nothing is sold, how far the goal is; where all are served well, that. */
export function sayVerdict(result: AuditExport): Verdict {
  const worst = worstServed(result.visitors);
  const finding = result.findings[0]?.title;
  const goal = result.goals[0];
  if (worst.kind !== 'not-known' && worst.allWell) return { title: sayAllWell(worst), under: finding ? [finding] : [] };
  if (goal && goal.kind !== 'cart') {
    const sold = goal.how === 'detected' && result.site.kind !== 'store' ? [says.nothingSold(goalWords[goal.kind].to)] : [];
    return { title: sayReach(result, goal.kind), under: [...(finding ? [finding] : []), sayWorst(worst), ...sold] };
  }
  if (finding) return { title: finding, under: [sayWorst(worst)] };
  if (worst.kind !== 'not-known') return { title: says.nothingStandsOut, under: [sayWorst(worst)] };
  return { title: result.visitors.some(({ score }) => score !== null) ? says.someUnscored : says.tooLittle, under: [] };
}

function sayReach({ clicksToGoal, coverage }: AuditExport, goal: GoalKind): string {
  const { name, to } = goalWords[goal];
  const typical = clicksToGoal[goal]?.desktop?.typical;
  if (typical === undefined || (typical === null && !coverage.complete)) return `The way to ${to} is not yet known.`;
  if (typical === null) return `No way to ${to} was found.`;
  return typical === 0 ? `${name} stands on the first page.` : `${name} is ${sayCount(typical, 'click')} away.`;
}
