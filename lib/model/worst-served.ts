import type { VisitorScore } from './audit-export.ts';
import type { VisitorId } from './visitor.ts';

/**
 * Who is served worst. not-known: at least one visitor has no score. not-certain: the bands of these overlap the lowest one,
 * lowest first. `allWell`: every score is 80 or more.
 */
export type WorstServed =
  | { readonly kind: 'not-known' }
  | { readonly kind: 'worst'; readonly visitor: VisitorId; readonly allWell: boolean }
  | { readonly kind: 'not-certain'; readonly visitors: readonly VisitorId[]; readonly allWell: boolean };

type Banded = Pick<VisitorScore, 'id' | 'score' | 'low' | 'high'>;

/** Compares headline scores by their bands; bands that overlap rank nobody. */
export function worstServed(visitors: readonly Banded[]): WorstServed {
  const scored = visitors.flatMap(({ id, score, low, high }) => (score === null ? [] : [{ id, score, low, high }]));
  const lowest = scored.toSorted((a, b) => a.score - b.score)[0];
  if (!lowest || scored.length < visitors.length) return { kind: 'not-known' };
  const allWell = scored.every(({ score }) => score >= 80);
  const rivals = scored.filter((other) => other === lowest || other.low <= lowest.high).toSorted((a, b) => a.score - b.score);
  if (rivals.length === 1) return { kind: 'worst', visitor: lowest.id, allWell };
  return { kind: 'not-certain', visitors: rivals.map(({ id }) => id), allWell };
}
