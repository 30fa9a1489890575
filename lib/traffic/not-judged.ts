import type { Figures } from '../model/traffic/figures.ts';
import type { NotJudged, TrafficReason, TrafficVerdictId } from '../model/traffic/verdict.ts';

type Reason = TrafficReason['is'];

const notEnoughTold: readonly Reason[] = ['no-period', 'short-period'];
/** A figure of those who leave that was told, and of which nothing follows. */
const doubtful: readonly Reason[] = ['leave-open', 'leave-few', 'door-not-known', 'door-between'];
/** As many act as elsewhere, so the right ones come. */
const fine: readonly Reason[] = ['usual-act', 'more-act'];
/** Figures that cannot be, or hardly. */
const unlikely: readonly Reason[] = ['left-and-acted', 'too-many-act'];
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
 * Whether a list of sources with what each brings, which nobody told, could still show one that brings those who do nothing. Where nobody acts at
 * all, none does worse than the others.
 */
export const mayBeOneSource = ({ visits, outcomes, sources }: Figures): boolean =>
  outcomes !== null && outcomes > 0 && !(sources.length > 1 && sources.every((one) => one.outcomes !== null) && isOfMost(sources, visits));

const isOfMost = (sources: Figures['sources'], visits: number): boolean => sources.reduce((sum, one) => sum + one.visits, 0) * 2 >= visits;
