import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react';
import { say } from '@/lib/model/say.ts';
import type { Correcting } from '../correcting.ts';
import { PagesGridHead } from './PagesGridHead.tsx';
import { PagesGridRow } from './PagesGridRow.tsx';
import { nextCell, type Cell } from './table/next-cell.ts';
import { cardHeight, gridOf, rowHeight, type ColumnId } from './table/page-columns.ts';
import type { PageRow } from './table/page-row.ts';
import { nextSorting, type Sorting } from './table/sift-rows.ts';
import { useWidth } from './use-width.ts';

interface PagesGridProps {
  readonly rows: readonly PageRow[];
  readonly columns: readonly ColumnId[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Addresses of pages whose kind the user put right. */
  readonly corrected: ReadonlySet<string>;
  readonly origin: string;
  readonly onOpenPath: (url: string) => void;
  readonly onCorrect?: Correcting['onCorrect'];
}

/** Below this width, in pixels, each page is a card of some lines. */
const cardsBelow = 620;

/** Ten thousand rows of which some thirty are in the document. One cell can be reached with Tab; arrows lead from it to every other. */
export function PagesGrid({ rows, columns, sorting, onSort, corrected, origin, onOpenPath, onCorrect }: PagesGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const isCards = width > 0 && width < cardsBelow;
  const [cell, setCell] = useState<Cell>({ row: 1, column: 0 });
  const grid = gridOf(columns);
  const height = isCards ? cardHeight(columns) : rowHeight;
  const isFollowed = useRef(false);
  const active: Cell = { row: Math.min(cell.row, rows.length), column: Math.min(cell.column, columns.length - 1) };
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises here, and rows are given nothing of it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height * rootSize(),
    getItemKey: (index) => rows[index]?.page.url ?? index,
    overscan: 8,
    useFlushSync: false,
    scrollPaddingStart: 48,
    // The cell that holds the focus stays in the document, however far the mouse scrolls.
    rangeExtractor: (range) =>
      [...new Set([...(active.row > 0 ? [active.row - 1] : []), ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [rows]);
  useLayoutEffect(() => {
    if (!isFollowed.current) return;
    isFollowed.current = false;
    scroller.current
      ?.querySelector<HTMLElement>('[data-active] [tabindex="0"], [data-active][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLSelectElement || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (height * rootSize())) - 2);
    const key = document.dir === 'rtl' ? (mirrored[event.key] ?? event.key) : event.key;
    const next = nextCell(active, { key, ctrlKey: event.ctrlKey }, { rows: rows.length + 1, columns: columns.length, page });
    if (!next) return;
    event.preventDefault();
    isFollowed.current = true;
    setCell(next);
    if (next.row > 0) virtual.scrollToIndex(next.row - 1);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const held = target.closest<HTMLElement>('[data-cell]');
    const [row, column] = held?.dataset['cell']?.split(' ').map(Number) ?? [];
    if (row !== undefined && column !== undefined) setCell({ row, column });
  };
  return (
    <div
      ref={scroller}
      className="pages-grid"
      role="grid"
      aria-label={say`Pages that were read`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      data-cards={isCards ? '' : undefined}
      style={{ '--columns': grid.tracks, '--least': grid.least, '--height': `${height}rem` } as CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <PagesGridHead columns={columns} sorting={sorting} active={active} onSort={(column) => onSort(nextSorting(sorting, column))} />
      <div role="rowgroup" className="pages-grid__rows" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <PagesGridRow
              key={key}
              row={row}
              index={index}
              start={start}
              columns={columns}
              activeColumn={active.row === index + 1 ? active.column : null}
              isCorrected={corrected.has(row.page.url)}
              origin={origin}
              onOpenPath={onOpenPath}
              {...(onCorrect ? { onCorrect } : {})}
            />
          );
        })}
      </div>
    </div>
  );
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
