import type { Share, UsualRange } from '../model/traffic/verdict.ts';
import { wilson } from '../score/wilson.ts';

/** A share with its 95 % Wilson interval; of nothing it could be anything. */
export function shareOf(part: number, of: number): Share {
  const [low, high] = wilson(of > 0 ? part / of : 0, of);
  return { part, of, low, high };
}

/** Where a share stands to what is usual. `open`: it could be under and over. `perhaps-under`: under the middle, and perhaps under the usual. */
export type Standing = 'under' | 'perhaps-under' | 'usual' | 'over' | 'open';

export function standing({ low, high }: Share, usual: UsualRange): Standing {
  if (high < usual.low) return 'under';
  if (low > usual.high) return 'over';
  if (low >= usual.low) return 'usual';
  return high < usual.middle ? 'perhaps-under' : 'open';
}
