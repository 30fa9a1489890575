import type { CountedNeed, CountedVisitor, Worth } from '../model/counting.ts';
import type { NeedDeclaration, SiteKind, Visitor } from '../model/visitor.ts';
import { pictureShare, reviewShare } from './count-curves.ts';
import { shareOf } from './share-of.ts';

/** How visitors are counted on a kind of site, with examples of each curve, for whoever asks. */
export function countingRows(visitors: readonly Visitor[], kind: SiteKind): readonly CountedVisitor[] {
  return visitors.map(({ id, walk, withoutGoal = 1, needs }) => ({
    id,
    walk,
    withoutGoal,
    needs: needs[kind === 'other' ? 'service' : kind].map(countedNeed),
  }));
}

function countedNeed({ id, measure }: NeedDeclaration): CountedNeed {
  if (measure.curve === 'share') {
    if ('fact' in measure && measure.fact === 'reviews')
      return { id, measure, unit: 'reviews on a product', worths: worths([1, 3, 5, 10], reviewShare) };
    if ('fact' in measure && measure.fact === 'pictures')
      return { id, measure, unit: 'pictures on a product', worths: worths([1, 2, 3, 4, 5], pictureShare) };
    return { id, measure, unit: null, worths: [] };
  }
  const { curve } = measure;
  const isDetour = 'fact' in measure && measure.fact === 'detour';
  return {
    id,
    measure,
    unit: isDetour ? 'times the fewest clicks' : 'clicks',
    worths: worths(isDetour ? [1.5, 2, 3, 4] : [1, 2, 3, 4, 6, 8], (value) => shareOf(curve, value)),
  };
}

const worths = (values: readonly number[], share: (value: number) => number): readonly Worth[] =>
  values.map((value) => ({ value, percent: Math.round(100 * share(value)) }));
