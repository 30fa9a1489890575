import type { ToolId } from '../../model/traffic/figures.ts';

/** Where a column of shares has no percent signs: 0.62 and 62 are both written. */
export type ShareScale = 'fraction' | 'percent';

interface Unsigned {
  readonly tool: ToolId | null;
  /** Shares without a percent sign: of those who leave or stay, and of those who act. */
  readonly leaving: readonly number[];
  readonly acting: readonly number[];
}

/**
 * What 0.62 or 62 stand for in a file, told by most of its numbers: one row that cannot be turns none of the others around. Of 100 visits some dozens
 * leave, so those numbers tell most surely; few act, and who writes one share as a fraction writes the other so.
 */
export function scalesOf({ tool, leaving: left, acting }: Unsigned): { readonly leaving: ShareScale; readonly acting: ShareScale } {
  if (tool === 'plausible') return { leaving: 'percent', acting: 'percent' };
  const scale: ShareScale = middle(left) > 1 ? 'percent' : 'fraction';
  const isFraction = left.some((value) => value > 0) || tool === 'ga4' ? scale === 'fraction' : !acting.some((value) => value > 1);
  return { leaving: scale, acting: isFraction && middle(acting) <= 1 ? 'fraction' : 'percent' };
}

/** The median of those over zero, which is written alike on both scales; 0 where there is none. */
function middle(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
