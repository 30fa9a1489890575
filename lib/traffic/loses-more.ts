import type { OutcomeKind } from '../model/traffic/figures.ts';
import { usualLeaving } from '../model/traffic/usual.ts';
import { shareOf } from './share-of.ts';

interface Left {
  readonly visits: number | null;
  readonly leftAtOnce: number | null;
}

/** A page of which more leave than of three quarters of sites, by more than chance. */
export const losesMore = ({ visits, leftAtOnce }: Left, outcome: OutcomeKind): boolean =>
  leftAtOnce !== null && visits !== null && visits > 0 && shareOf(leftAtOnce, visits).low > usualLeaving[outcome].high;
