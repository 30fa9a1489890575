import type { EntryPage } from '../entry-page-schema.ts';
import type { VisitorId } from '../visitor.ts';
import type { LandingCounts } from './figures.ts';

/** A landing page with what the check says of it. */
export interface LandingRow extends LandingCounts {
  readonly title: string;
  /** `read`: it was read, and is not walked from. `unread`: it was not read in this check. */
  readonly state: 'walked' | 'read' | 'unread';
  /** More of its visits leave at once than is usual, and not by chance. */
  readonly losesMore: boolean;
  /** Null where it was not walked from. */
  readonly entry: Pick<EntryPage, 'devices' | 'visitors'> | null;
}

/** Visits that leave at once, and of how many, on those pages of which it is told; null where it is told of none. */
export function leftOfLandings(rows: readonly LandingCounts[]): { readonly part: number; readonly of: number } | null {
  const told = rows.flatMap(({ visits, leftAtOnce }) => (leftAtOnce === null ? [] : [{ visits, leftAtOnce }]));
  const of = told.reduce((sum, one) => sum + one.visits, 0);
  return of === 0 ? null : { part: told.reduce((sum, one) => sum + one.leftAtOnce, 0), of };
}

/** The score of one visitor, by visits, over the landing pages whose score is known; with the share of visits that it rests on, 0..1. Null where none is known. */
export function weightedScore(rows: readonly LandingRow[], id: VisitorId): { readonly score: number; readonly share: number } | null {
  let [sum, known, all] = [0, 0, 0];
  for (const { visits, entry } of rows) {
    all += visits;
    const score = entry?.visitors?.find((one) => one.id === id)?.score ?? null;
    if (score === null) continue;
    sum += score * visits;
    known += visits;
  }
  return known === 0 ? null : { score: Math.round(sum / known), share: known / all };
}
