import type { ToolId } from '../../model/traffic/figures.ts';
import type { ColumnMeaning } from '../../model/traffic/read-export.ts';
import { readNumber, type ReadNumber } from '../../model/traffic/read-number.ts';
import type { RowCounts } from './count.ts';
import { scalesOf, type ShareScale } from './share-scale.ts';

/** Reads the numbers of rows; null where a row has no number of visits. */
export type ReadRow = (row: readonly string[]) => RowCounts | null;

const leaving: readonly ColumnMeaning[] = ['left-share', 'stayed-share'];

interface Told {
  readonly tool: ToolId | null;
  /** Some of the first rows, by which the scale of shares is told. */
  readonly first: readonly (readonly string[])[];
}

export function rowReader(columns: readonly (ColumnMeaning | null)[], { tool, first }: Told): ReadRow {
  const places = new Map(columns.map((means, at) => [means, at]));
  const cell = (row: readonly string[], means: ColumnMeaning): string => row[places.get(means) ?? -1] ?? '';
  const numbers = (means: ColumnMeaning, isShare: boolean): readonly ReadNumber[] =>
    first.map((row) => readNumber(cell(row, means), isShare)).filter((read) => read !== null);
  // Whoever leaves or stays does so whole: "58.3" is a share, whatever the column is called.
  const shared = new Set<ColumnMeaning>(
    (['left', 'stayed'] as const).filter((means) => numbers(means, false).some(({ value }) => !Number.isInteger(value))),
  );
  const bare = (means: ColumnMeaning): readonly number[] => numbers(means, true).flatMap(({ value, percent }) => (percent ? [] : [value]));
  const scales = scalesOf({ tool, leaving: [...leaving, ...shared].flatMap(bare), acting: bare('outcome-share') });
  const share = (row: readonly string[], means: ColumnMeaning): number | null =>
    asShare(cell(row, means), means === 'outcome-share' ? scales.acting : scales.leaving);
  const count = (row: readonly string[], means: ColumnMeaning): number | null =>
    cell(row, means) === '' ? null : (readNumber(cell(row, means))?.value ?? null);
  return (row) => {
    const told = count(row, 'visits');
    if (told === null) return null;
    const visits = Math.round(told);
    const part = (means: ColumnMeaning): number | null => {
      const read = readNumber(cell(row, means));
      return read && (read.percent || shared.has(means) ? scaled(share(row, means), visits) : read.value);
    };
    const [leftShare, stayedShare] = [share(row, 'left-share'), share(row, 'stayed-share')];
    const stayed = part('stayed') ?? scaled(stayedShare, visits);
    const left = part('left') ?? scaled(leftShare, visits) ?? (stayed === null ? null : visits - stayed);
    const outcomes = scaled(share(row, 'outcome-share'), visits) ?? part('outcomes');
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

const scaled = (share: number | null, of: number): number | null => (share === null ? null : share * of);

/** 0..1, or more where it is impossible. */
function asShare(cell: string, scale: ShareScale): number | null {
  if (cell === '') return null;
  const read = readNumber(cell, true);
  if (!read) return null;
  return read.percent || scale === 'percent' ? read.value / 100 : read.value;
}
