import type { Figures } from '../model/traffic/figures.ts';
import { bounds, mostActing, usualOutcomes } from '../model/traffic/usual.ts';
import type { Sureness, TrafficReason } from '../model/traffic/verdict.ts';
import { shareOf } from './share-of.ts';

interface Amount {
  /** Null: that few come is not said. */
  readonly few: Sureness | null;
  readonly because: TrafficReason;
}

/** Kemp's first question: is enough traffic coming? Asked by what as many visits would bring on a usual site. */
export function lookAtAmount(figures: Figures): Amount {
  const { visits, days, outcome } = figures;
  if (days === null) return { few: null, because: { is: 'no-period' } };
  if (days < bounds.shortestDays) return { few: null, because: { is: 'short-period', days } };
  const { middle, high, judgement } = usualOutcomes[outcome];
  const perMonth = (visits / days) * bounds.month;
  const expected = perMonth * middle;
  const own = believed(figures);
  const ownPerMonth = own === null ? 0 : (own / days) * bounds.month;
  const brought = ownPerMonth > expected ? ownPerMonth : null;
  const told = { visits, days, perMonth, expected, middle, brought };
  if (expected >= bounds.fewOutcomes) return { few: null, because: { is: 'enough-visits', ...told } };
  // Even a site of the best fifth would have few of so many visits; where that range is our judgement, even if each of them acted.
  const most = judgement ? perMonth : perMonth * high;
  return { few: most < bounds.fewOutcomes ? 'sure' : 'likely', because: { is: 'few-visits', ...told } };
}

/** Outcomes that were told, unless they cannot be, or hardly. */
function believed({ visits, leftAtOnce, outcomes, outcome }: Figures): number | null {
  if (outcomes === null || outcomes > visits - (leftAtOnce ?? 0)) return null;
  return shareOf(outcomes, visits).low > mostActing(outcome) ? null : outcomes;
}
