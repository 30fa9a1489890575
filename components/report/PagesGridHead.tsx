import { said } from '@/lib/model/say.ts';
import { Glyph } from '../Glyph.tsx';
import type { Cell } from './table/next-cell.ts';
import { pageColumns, type ColumnId } from './table/page-columns.ts';
import type { Sorting } from './table/sift-rows.ts';

interface PagesGridHeadProps {
  readonly columns: readonly ColumnId[];
  readonly sorting: Sorting;
  readonly active: Cell;
  readonly onSort: (column: ColumnId) => void;
}

/** The heads of the columns: each sorts, and the one that does says which way. */
export function PagesGridHead({ columns, sorting, active, onSort }: PagesGridHeadProps) {
  return (
    <div role="rowgroup" className="pages-grid__head">
      <div role="row" aria-rowindex={1} className="pages-grid__row">
        {columns.map((id, column) => {
          const { label, isFigure } = pageColumns[id];
          const isActive = active.row === 0 && active.column === column;
          const isSorted = sorting.column === id;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={column + 1}
              aria-sort={isSorted ? sorting.direction : undefined}
              className="pages-grid__cell"
              data-figure={isFigure ? '' : undefined}
              data-cell={`0 ${column}`}
              data-active={isActive ? '' : undefined}
            >
              <button type="button" tabIndex={isActive ? 0 : -1} onClick={() => onSort(id)}>
                {said(label)}
                {isSorted && <Glyph name="down" size={12} className={sorting.direction} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
