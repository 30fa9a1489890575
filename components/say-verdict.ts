import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { formInVain } from '@/lib/model/form-in-vain.ts';
import { headlineOf } from '@/lib/model/headline-of.ts';
import { worstServed } from '@/lib/model/worst-served.ts';
import { goalWords } from '@/lib/model/goal-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayCount } from './say-count.ts';
import { sayGoal } from './say-goal.ts';
import { sayAllWell, sayWorst } from './say-worst.ts';

/** What a check comes to: one sentence, and what stands small under it. */
export interface Verdict {
  readonly title: string;
  readonly under: readonly string[];
}

const says = {
  tooLittle: 'Too little was read for a score.',
  tooLittleTold: 'Too little could be told for a score.',
  someUnscored: 'Too little was read to score all four.',
  nothingStandsOut: 'No single thing stands out.',
  nothingSold: (to: string) => say`Nothing is sold here, so the way to ${to} was scored.`,
};

/** A form of the goal that leads nowhere leads; else the finding that weighs most, unless it is minor; where nothing is sold, how far the goal is; where all are served well, that. */
export function sayVerdict(result: AuditExport): Verdict {
  const worst = worstServed(result.visitors);
  const isAllWell = worst.kind !== 'not-known' && worst.allWell;
  const inVain = formInVain(result.findings);
  const finding = result.findings[0]?.title;
  const found = finding ? [finding] : [];
  const goal = result.goals[0];
  // All was read and yet not all can be told: the first thing that could not be known says why.
  const why = worst.kind === 'not-known' && result.coverage.complete ? result.coverage.notKnown.slice(0, 1) : [];
  if (inVain) return { title: inVain.title, under: [isAllWell ? sayAllWell(worst) : sayWorst(worst), ...why] };
  if (isAllWell) return { title: sayAllWell(worst), under: found };
  if (goal && goal.kind !== 'cart') {
    const sold = goal.how === 'detected' && result.site.kind !== 'store' && why.length === 0 ? [says.nothingSold(sayGoal(goal.kind))] : [];
    return { title: sayReach(result, goal.kind), under: [...found, sayWorst(worst), ...why, ...sold] };
  }
  const headline = headlineOf(result.findings)?.title;
  if (headline) return { title: headline, under: [sayWorst(worst), ...why] };
  if (worst.kind !== 'not-known') return { title: said(says.nothingStandsOut), under: [...found, sayWorst(worst)] };
  const none = result.visitors.every(({ score }) => score === null);
  return {
    title: !none ? said(says.someUnscored) : why.length > 0 ? said(says.tooLittleTold) : said(says.tooLittle),
    under: [...found, ...why],
  };
}

function sayReach({ clicksToGoal, coverage }: AuditExport, goal: GoalKind): string {
  const [name, to] = [said(goalWords[goal].name), sayGoal(goal)];
  const typical = clicksToGoal[goal]?.desktop?.typical;
  if (typical === undefined || (typical === null && !coverage.complete)) return say`The way to ${to} is not yet known.`;
  if (typical === null) return say`No way to ${to} was found.`;
  const phone = clicksToGoal[goal]?.phone?.typical;
  if (phone === null && coverage.complete) return say`${name} is ${sayCount(typical, 'click')} away, but no way was found on a phone.`;
  if (typeof phone === 'number' && phone !== typical) return say`${name} is ${sayCount(typical, 'click')} away, on a phone ${phone}.`;
  return typical === 0 ? say`${name} stands on the first page.` : say`${name} is ${sayCount(typical, 'click')} away.`;
}
