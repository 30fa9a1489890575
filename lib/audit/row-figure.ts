import type { DrivingAwayRow } from '../model/first-impression-schema.ts';
import type { DrivingAwayId } from '../model/driving-away-id.ts';
import type { FindingDeclaration } from '../model/finding.ts';
import { isFound, type Outcome } from '../model/outcome.ts';

type RowFact = DrivingAwayRow['facts'][number];

/** What a finding counted, for one of Kemp's questions. */
export interface RowFigure {
  readonly row: DrivingAwayId;
  readonly fact: RowFact;
}

/** Pages told of one fact. */
const mostPlaces = 10;

/** The figure of a finding, where it answers one of Kemp's questions; nothing where it does not apply. */
export function rowFigure({ id, row }: FindingDeclaration, outcome: Outcome): readonly RowFigure[] {
  if (!row || (!isFound(outcome) && outcome.clear === 'does-not-apply')) return [];
  const { counted } = outcome;
  if (!counted) return [{ row, fact: { id, count: null, of: 0, where: [] } }];
  const where = isFound(outcome) ? [...new Set(outcome.where.map(({ url }) => url))].slice(0, mostPlaces) : [];
  return [{ row, fact: { id, ...counted, where } }];
}

/** The rows, with what findings counted behind what was measured. */
export const withFigures = (rows: readonly DrivingAwayRow[], figures: readonly RowFigure[]): DrivingAwayRow[] =>
  rows.map(({ id, facts }) => ({ id, facts: [...facts, ...figures.flatMap(({ row, fact }) => (row === id ? [fact] : []))] }));
