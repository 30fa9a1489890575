import type { ToolId } from '../../model/traffic/figures.ts';
import type { ColumnMeaning } from '../../model/traffic/read-export.ts';
import type { RowCounts, ShareScale } from './count.ts';
import { readNumber } from '../../model/traffic/read-number.ts';

/** Reads the numbers of rows; null where a row has no number of visits. */
export type ReadRow = (row: readonly string[]) => RowCounts | null;

const shares: readonly ColumnMeaning[] = ['left-share', 'stayed-share', 'outcome-share'];

interface Told {
  readonly tool: ToolId | null;
  /** Some of the first rows, by which the scale of shares is told. */
  readonly first: readonly (readonly string[])[];
}

export function rowReader(columns: readonly (ColumnMeaning | null)[], { tool, first }: Told): ReadRow {
  const places = new Map(columns.map((means, at) => [means, at]));
  const cell = (row: readonly string[], means: ColumnMeaning): string => row[places.get(means) ?? -1] ?? '';
  const scales = new Map(
    shares.map((means) => {
      const most = Math.max(0, ...first.map((row) => readNumber(cell(row, means), true)?.value ?? 0));
      return [means, tool === 'plausible' || most > 1 ? 'percent' : 'fraction'] as const;
    }),
  );
  const share = (row: readonly string[], means: ColumnMeaning): number | null => asShare(cell(row, means), scales.get(means) ?? 'percent');
  const count = (row: readonly string[], means: ColumnMeaning): number | null =>
    cell(row, means) === '' ? null : (readNumber(cell(row, means))?.value ?? null);
  return (row) => {
    const told = count(row, 'visits');
    if (told === null) return null;
    const visits = Math.round(told);
    const [leftShare, stayedShare] = [share(row, 'left-share'), share(row, 'stayed-share')];
    const stayed = count(row, 'stayed') ?? (stayedShare === null ? null : stayedShare * visits);
    const left = count(row, 'left') ?? (leftShare === null ? (stayed === null ? null : visits - stayed) : leftShare * visits);
    const outcomeShare = share(row, 'outcome-share');
    const outcomes = outcomeShare === null ? count(row, 'outcomes') : outcomeShare * visits;
    const isLeftWrong = left !== null && (left < 0 || left > visits);
    // One visit can have several key events: more than visits tell nothing of how many visits had one.
    const isOutcomeWrong = outcomes !== null && outcomes > visits;
    return {
      visits,
      leftAtOnce: isLeftWrong ? null : left,
      outcomes: isOutcomeWrong ? null : outcomes,
      isImpossible: isLeftWrong || isOutcomeWrong,
    };
  };
}

/** 0..1, or more where it is impossible. */
function asShare(cell: string, scale: ShareScale): number | null {
  if (cell === '') return null;
  const read = readNumber(cell, true);
  if (!read) return null;
  return read.percent || scale === 'percent' || read.value > 1 ? read.value / 100 : read.value;
}
