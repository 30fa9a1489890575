import type { DeviceScore, Need } from '../model/audit-export.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { NeedOutcome } from '../model/visitor.ts';

/** One row of a visitor's list with what came of it. */
export interface RatedNeed {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly outcome: NeedOutcome;
  /** See `Need.kinds`. */
  readonly kinds?: readonly PageKindId[];
}

/**
 * Adds up a list of needs. Points are whole numbers; the score is 100 x points / known weight. `enoughRead` is false before
 * 10 pages, or all known pages, are read: then, and while less than half of the weight is known, there is no score.
 * low: what is not known counts nothing; high: it counts fully; low <= score <= high.
 */
export function scoreNeeds(rated: readonly RatedNeed[], reading: { readonly enoughRead: boolean }): DeviceScore {
  let applies = 0;
  let known = 0;
  let points = 0;
  let low = 0;
  let high = 0;
  for (const { weight, outcome } of rated) {
    if (outcome.state === 'does-not-apply') continue;
    applies += weight;
    if (outcome.state === 'not-known') {
      high += weight;
      continue;
    }
    known += weight;
    points += pointsOf(weight, outcome.share);
    low += pointsOf(weight, outcome.low);
    high += pointsOf(weight, outcome.high);
  }
  const scored = reading.enoughRead && known > 0 && known * 2 >= applies;
  return {
    score: scored ? Math.round((100 * points) / known) : null,
    low: applies === 0 ? 0 : Math.round((100 * low) / applies),
    high: applies === 0 ? 100 : Math.round((100 * high) / applies),
    needs: rated.map(need),
  };
}

/** Rounded as on paper: a half goes up, and what is a half but for the last bit is a half. */
const pointsOf = (weight: number, share: number): number => Math.round(weight * share + 1e-9);

function need({ id, label, weight, outcome, kinds }: RatedNeed): Need {
  const counts = outcome.state === 'found' || outcome.state === 'not-found';
  return {
    id,
    label,
    weight,
    state: outcome.state,
    points: counts ? pointsOf(weight, outcome.share) : 0,
    evidence: [...outcome.evidence],
    ...(kinds ? { kinds: [...kinds] } : {}),
  };
}
