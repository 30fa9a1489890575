import './PagesTable.css';
import '../PageMark.css';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { say } from '@/lib/model/say.ts';
import type { Correcting } from '../correcting.ts';
import { sayCount, sayNumber } from '../say-count.ts';
import { PagesGrid } from './PagesGrid.tsx';
import { PagesTools } from './PagesTools.tsx';
import { columnIds, firstColumns, type ColumnId } from './table/page-columns.ts';
import { pageRows } from './table/page-row.ts';
import { siftRows, sortRows, type Sorting, type Sought } from './table/sift-rows.ts';

interface PagesTableProps {
  readonly pages: AuditExport['pages'];
  readonly site: AuditExport['site'];
  readonly corrections: AuditExport['corrections'];
  /** Asks for the way to a page, by its address. */
  readonly onOpenPath: (url: string) => void;
  /** Left out where nothing can be put right: in exports, and while a check runs. */
  readonly onCorrect?: Correcting['onCorrect'];
}

const everything: Sought = { text: '', family: null, clicks: null };

/** All pages that were read: found, sorted, and put right. */
export function PagesTable({ pages, site, corrections, onOpenPath, onCorrect }: PagesTableProps) {
  const [sought, seek] = useState(everything);
  const [sorting, sort] = useState<Sorting>({ column: 'desktop', direction: 'ascending' });
  const [columns, chooseColumns] = useState<readonly ColumnId[]>(firstColumns);
  const rows = useMemo(() => pageRows(pages), [pages]);
  // What is typed and pressed shows at once; ten thousand rows follow when there is time.
  const [later, laterSorting] = [useDeferredValue(sought), useDeferredValue(sorting)];
  const sorted = useMemo(() => sortRows(rows, laterSorting), [rows, laterSorting]);
  const shown = useMemo(() => siftRows(sorted, later), [sorted, later]);
  const corrected = useMemo(() => new Set(corrections.flatMap((one) => (one.kind === 'page' ? [one.url] : []))), [corrections]);
  return (
    <div className="pages">
      <PagesTools rows={rows} site={site.kind} sought={sought} onSeek={seek} columns={columns} onChooseColumns={chooseColumns} />
      <p className="pages__count soft" role="status">
        {shown.length === rows.length ? sayCount(rows.length, 'page') : say`${sayNumber(shown.length)} of ${sayCount(rows.length, 'page')}`}
      </p>
      <PagesGrid
        rows={shown}
        columns={columnIds.filter((id) => columns.includes(id))}
        sorting={sorting}
        onSort={sort}
        corrected={corrected}
        origin={site.origin}
        onOpenPath={onOpenPath}
        {...(onCorrect ? { onCorrect } : {})}
      />
      {shown.length === 0 && (
        <p className="pages__none">
          {say`No page fits.`}{' '}
          <button type="button" className="link" onClick={() => seek(everything)}>
            {say`Show all`}
          </button>
        </p>
      )}
    </div>
  );
}
