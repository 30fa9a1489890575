import { useEffect, useRef } from 'react';
import { said, say } from '@/lib/model/say.ts';
import type { Figures, OutcomeKind } from '@/lib/model/traffic/figures.ts';
import {
  columnMeanings,
  type ColumnMeaning,
  type ExportColumn,
  type ExportOutcome,
  type ReadExport,
} from '@/lib/model/traffic/read-export.ts';
import { sayMeaning } from '@/lib/model/traffic/meaning-words.ts';
import { sayExportFault } from '@/lib/model/traffic/say-export-fault.ts';
import { askOfExport, sayExport } from '@/lib/model/traffic/say-export.ts';
import { sayNodes } from '../../say-nodes.tsx';

interface ExportConfirmProps {
  readonly file: string;
  readonly outcome: ExportOutcome;
  /** What is counted as outcomes. */
  readonly counts: OutcomeKind;
  /** What counts until now. */
  readonly before: Figures | null;
  readonly onColumns: (meanings: readonly (ColumnMeaning | null)[]) => void;
  readonly onSameSite: (hosts: readonly string[]) => void;
  readonly onTake: (read: ReadExport) => void;
  readonly onDrop: () => void;
}

const says = {
  label: 'Columns of the file',
  column: 'Column',
  holds: 'Holds',
  means: 'Is taken as',
  nothing: 'not needed',
  take: 'Use these figures',
  own: 'It is of this site: use these figures',
  same: 'It is this site, under another address',
  drop: 'Leave this file',
  kept: 'Nothing of this file counts; what counted before still does.',
};

/** What a file holds and what its columns are taken as, before any of it counts; or why it cannot be taken. */
export function ExportConfirm({ file, outcome, counts, before, onColumns, onSameSite, onTake, onDrop }: ExportConfirmProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const read = 'read' in outcome ? outcome.read : null;
  const fault = 'fault' in outcome ? outcome.fault : null;
  const asks = read && askOfExport(read);
  const table = read ?? (fault?.is === 'no-columns' ? fault : null);
  return (
    <div className="export-confirm">
      <h3 ref={head} tabIndex={-1}>
        {sayNodes`In ${<bdi key="name">{file}</bdi>}`}
      </h3>
      {asks && <p role="alert">{asks}</p>}
      {fault && <p role="alert">{`${sayExportFault(fault)} ${said(says.kept)}`}</p>}
      {table && <Columns columns={table.columns} sample={table.sample} counts={counts} onColumns={onColumns} />}
      {read && (
        <ul>
          {sayExport(read, counts, before).map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <div className="figures__does">
        {read && (
          <button type="button" className="btn" onClick={() => onTake(read)}>
            {said(asks ? says.own : says.take)}
          </button>
        )}
        {fault?.is === 'other-site' && (
          <button type="button" className="btn" onClick={() => onSameSite(fault.hosts)}>
            {said(says.same)}
          </button>
        )}
        <button type="button" className="btn" onClick={onDrop}>
          {said(says.drop)}
        </button>
      </div>
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly ExportColumn[];
  readonly sample: readonly (readonly string[])[];
  readonly counts: OutcomeKind;
  readonly onColumns: ExportConfirmProps['onColumns'];
}

function Columns({ columns, sample, counts, onColumns }: ColumnsProps) {
  const choose = (at: number, means: ColumnMeaning | null): void =>
    // What one column is, no other is.
    onColumns(columns.map((column, index) => (index === at ? means : column.means === means ? null : column.means)));
  return (
    <div className="export-confirm__columns" role="region" aria-label={said(says.label)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said(says.column)}</th>
            <th scope="col">{said(says.holds)}</th>
            <th scope="col">{said(says.means)}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, means }, at) => (
            // Two columns may have one name.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row" dir="auto">
                {name || '–'}
              </th>
              <td dir="auto">{sample.map((row) => row[at] ?? '').join(', ')}</td>
              <td>
                <select
                  aria-label={say`“${name}” is taken as`}
                  value={means ?? ''}
                  onChange={({ target }) => choose(at, columnMeanings.find((one) => one === target.value) ?? null)}
                >
                  <option value="">{said(says.nothing)}</option>
                  {columnMeanings.map((one) => (
                    <option key={one} value={one}>
                      {sayMeaning(one, counts)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
