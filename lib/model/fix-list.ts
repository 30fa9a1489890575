import { efforts, type Fix } from './fix-schema.ts';

/** A fix with the number that it keeps however the list is sorted: its place by gain. */
export interface NumberedFix {
  readonly fix: Fix;
  readonly number: number;
}

/** The fixes in one of two orders; those of equal effort by gain. `fixes`: by gain, as a result has them. */
export function fixList(fixes: readonly Fix[], order: 'gain' | 'effort'): readonly NumberedFix[] {
  const byGain = fixes.map((fix, index) => ({ fix, number: index + 1 }));
  const rank = ({ fix }: NumberedFix): number => efforts.indexOf(fix.effort);
  return order === 'gain' ? byGain : byGain.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}
