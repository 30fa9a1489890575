import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { SiteTroubles } from '../../model/finding.ts';
import type { GoalKind } from '../../model/settings.ts';
import type { Survey } from './survey-site.ts';

/** Whether the scored goal can be reached by links and presses that stand in the HTML. */
export function goalState({ goal, figures, graph, reading }: Survey): SiteTroubles['goal'] {
  if (!goal || !hasSigns(goal.kind)) return 'not-known';
  if ((figures.get(goal.kind)?.quickest ?? null) !== null) return 'reached';
  if (!reading.complete) return 'not-known';
  const sells = graph.moves.some((moves) =>
    moves.some((move) => move.does === 'put' || move.does === 'put-and-show' || move.does === 'buy'),
  );
  return goal.kind === 'cart' && !sells ? 'no-control' : 'unreachable';
}

/** Whether reaching it could be told at all. */
function hasSigns(goal: GoalKind): boolean {
  const { kinds, purposes, schemes } = goalSigns[goal];
  return goal === 'cart' || kinds.length + purposes.length + schemes.length > 0;
}
