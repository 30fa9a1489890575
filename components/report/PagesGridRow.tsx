import { memo } from 'react';
import { said } from '@/lib/model/say.ts';
import type { Correcting } from '../correcting.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { KindCell } from './KindCell.tsx';
import { PageMark } from '../PageMark.tsx';
import { pageColumns, type ColumnId } from './table/page-columns.ts';
import type { PageRow } from './table/page-row.ts';

interface PagesGridRowProps {
  readonly row: PageRow;
  readonly index: number;
  /** Pixels from the top of the rows. */
  readonly start: number;
  readonly columns: readonly ColumnId[];
  /** The column that Tab reaches, when it is in this row. */
  readonly activeColumn: number | null;
  readonly isCorrected: boolean;
  readonly origin: string;
  readonly onOpenPath: (url: string) => void;
  readonly onCorrect?: Correcting['onCorrect'];
}

/** One page. */
export const PagesGridRow = memo(function PagesGridRow({ row, index, start, columns, activeColumn, ...rest }: PagesGridRowProps) {
  return (
    <div role="row" aria-rowindex={index + 2} className="pages-grid__row pages-grid__page" style={{ transform: `translateY(${start}px)` }}>
      {columns.map((id, column) => {
        const { label, isFigure } = pageColumns[id];
        const isActive = activeColumn === column;
        const holdsFocus = id === 'page' || (id === 'kind' && rest.onCorrect !== undefined);
        return (
          <div
            key={id}
            role={id === 'page' ? 'rowheader' : 'gridcell'}
            aria-colindex={column + 1}
            className="pages-grid__cell"
            data-column={id}
            data-label={said(label)}
            data-figure={isFigure ? '' : undefined}
            data-cell={`${index + 1} ${column}`}
            data-active={isActive ? '' : undefined}
            tabIndex={holdsFocus ? undefined : isActive ? 0 : -1}
          >
            <CellWords id={id} row={row} tabIndex={isActive ? 0 : -1} {...rest} />
          </div>
        );
      })}
    </div>
  );
});

type CellWordsProps = Pick<PagesGridRowProps, 'row' | 'isCorrected' | 'origin' | 'onOpenPath' | 'onCorrect'> & {
  readonly id: ColumnId;
  readonly tabIndex: 0 | -1;
};

function CellWords({ id, row, tabIndex, isCorrected, origin, onOpenPath, onCorrect }: CellWordsProps) {
  const address = addressOn(origin, row.page.url);
  if (id === 'page')
    return (
      <>
        <PageMark family={row.family} />
        <span className="pages-grid__name">
          <button type="button" tabIndex={tabIndex} dir="auto" onClick={() => onOpenPath(row.page.url)}>
            {row.name}
          </button>
          {address !== row.name && (
            <span className="addr" dir="ltr">
              {address}
            </span>
          )}
        </span>
      </>
    );
  if (id === 'kind') return <KindCell row={row} isCorrected={isCorrected} tabIndex={tabIndex} {...(onCorrect ? { onCorrect } : {})} />;
  const column = pageColumns[id];
  return <span className={column.sortBy(row) === null ? 'mute' : undefined}>{column.say(row)}</span>;
}

/** The path on the checked host, the whole address elsewhere. */
const addressOn = (origin: string, url: string): string => (url.startsWith(`${origin}/`) ? pathOf(url) : url);
