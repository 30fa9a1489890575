import type { Figures } from '../model/traffic/figures.ts';
import { usualOutcomes } from '../model/traffic/usual.ts';
import type { NotJudged, TrafficReason, TrafficVerdictId } from '../model/traffic/verdict.ts';
import { shareOf, standing } from './share-of.ts';

type Reason = TrafficReason['is'];

const notEnoughTold: readonly Reason[] = ['no-period', 'short-period'];
/** A figure of those who leave that was told, and of which nothing follows. */
const doubtful: readonly Reason[] = ['leave-open', 'leave-few', 'door-not-known', 'door-between'];
/** As many act as elsewhere, so the right ones come. */
const fine: readonly Reason[] = ['usual-act', 'more-act'];
/** Figures that cannot be, or hardly. */
const unlikely: readonly Reason[] = ['left-and-acted', 'too-many-act', 'sources-differ'];
const notActing: readonly Reason[] = ['no-outcomes', 'open-act'];

/** What was not judged, by its own reasons, of the steps up to the one that a verdict is of. */
export function notJudged(is: TrafficVerdictId, because: readonly TrafficReason[]): readonly NotJudged[] {
  // It is of the first step, and is never said unless that was judged.
  if (is === 'too-few-visits') return [];
  const has = (some: readonly Reason[]): boolean => because.some((reason) => some.includes(reason.is));
  const isLeavingOpen = has(is === 'wrong-visitors' ? doubtful : [...doubtful, 'no-leaving']);
  const leaving: NotJudged = is === 'wrong-visitors' || has(fine) ? 'leaving' : 'right-ones';
  return [
    ...(has(notEnoughTold) ? (['enough'] as const) : []),
    ...(isLeavingOpen ? [leaving] : []),
    ...(is !== 'wrong-visitors' && has(notActing) ? (['acting'] as const) : []),
    ...(because.some((reason) => 'isAssumed' in reason && reason.isAssumed) ? (['landing'] as const) : []),
    ...(has(unlikely) ? (['figures'] as const) : []),
  ];
}

/**
 * Whether one source may bring those who do nothing: it was not told what each source brings; or, where the site is said to lose them, those who come
 * by all but the largest one are too few to say the same of them.
 */
export function mayBeOneSource({ visits, outcomes, sources, outcome }: Figures, is: TrafficVerdictId): boolean {
  const [largest, ...others] = sources.toSorted((one, other) => other.visits - one.visits);
  const isTold = others.length > 0 && sources.every((one) => one.outcomes !== null);
  if (!largest || !isTold || sum(sources, 'visits') * 2 < visits) return true;
  if (is !== 'site-loses' || outcomes === null) return false;
  return standing(shareOf(sum(others, 'outcomes'), sum(others, 'visits')), usualOutcomes[outcome]) !== 'under';
}

const sum = (sources: Figures['sources'], what: 'visits' | 'outcomes'): number => sources.reduce((all, one) => all + (one[what] ?? 0), 0);
