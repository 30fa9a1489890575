import type { SiteTroubles } from '../../model/finding.ts';
import type { Survey } from './survey-site.ts';

/** Whether the scored goal can be reached by links and presses that stand in the HTML. */
export function goalState({ goal, clicksToGoal, graph, reading }: Survey): SiteTroubles['goal'] {
  if (!goal) return 'not-known';
  if ((clicksToGoal[goal.kind]?.desktop?.quickest ?? null) !== null) return 'reached';
  if (!reading.complete) return 'not-known';
  const sells = graph.moves.some((moves) => moves.some((move) => move.does === 'put' || move.does === 'put-and-show' || move.does === 'buy'));
  return goal.kind === 'cart' && !sells ? 'no-control' : 'unreachable';
}
