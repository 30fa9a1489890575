import { useId, useMemo } from 'react';
import type { SiteKind } from '@/lib/model/visitor.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayNumber } from '../say-count.ts';
import { families, familyName } from '../page-families.ts';
import { PageMark } from '../PageMark.tsx';
import { clicksChoices, sayClicksChoice } from './table/clicks-choices.ts';
import { columnIds, pageColumns, type ColumnId } from './table/page-columns.ts';
import type { PageRow } from './table/page-row.ts';
import type { Sought } from './table/sift-rows.ts';

interface PagesToolsProps {
  readonly rows: readonly PageRow[];
  readonly site: SiteKind;
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
  readonly columns: readonly ColumnId[];
  readonly onChooseColumns: (columns: readonly ColumnId[]) => void;
}

/** Above the table: kinds as chips, words, clicks, and which columns stand in it. */
export function PagesTools({ rows, site, sought, onSeek, columns, onChooseColumns }: PagesToolsProps) {
  const name = useId();
  const kinds = useMemo(
    () =>
      families
        .map((family) => ({ family, count: rows.filter((row) => row.family === family).length }))
        .filter(({ family, count }) => count > 0 && family !== 'home'),
    [rows],
  );
  const chip = (family: Sought['family'], label: string, count: number) => (
    <label key={family ?? 'all'}>
      <input type="radio" name={name} checked={sought.family === family} onChange={() => onSeek({ ...sought, family })} />
      <span>
        {family !== null && <PageMark family={family} size={12} />}
        {label} {sayNumber(count)}
      </span>
    </label>
  );
  const toggle = (id: ColumnId): void => onChooseColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id]);
  return (
    <div className="pages-tools">
      <fieldset className="kind-chips">
        <legend className="vh">{say`Kind of page`}</legend>
        {chip(null, say`All`, rows.length)}
        {kinds.map(({ family, count }) => chip(family, familyName(family, site), count))}
      </fieldset>
      <div className="pages-tools__fields">
        <input
          type="search"
          className="pages-field"
          placeholder={say`Find a page`}
          aria-label={say`Find a page by title or address`}
          dir="auto"
          value={sought.text}
          onChange={(event) => onSeek({ ...sought, text: event.target.value })}
        />
        <select
          className="pages-field"
          aria-label={say`Clicks from the start`}
          value={clicksChoices.findIndex(({ sought: clicks }) => clicks === sought.clicks)}
          onChange={(event) => onSeek({ ...sought, clicks: clicksChoices[Number(event.target.value)]?.sought ?? null })}
        >
          {clicksChoices.map((choice, index) => (
            <option key={index} value={index}>
              {sayClicksChoice(choice)}
            </option>
          ))}
        </select>
        <details
          className="pages-columns"
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Escape') return;
            currentTarget.open = false;
            currentTarget.querySelector('summary')?.focus();
          }}
        >
          <summary className="btn">{say`Columns`}</summary>
          <fieldset>
            <legend className="vh">{say`Columns of the table`}</legend>
            {columnIds.map((id) => (
              <label key={id}>
                <input type="checkbox" checked={columns.includes(id)} disabled={id === 'page'} onChange={() => toggle(id)} />
                {said(pageColumns[id].label)}
              </label>
            ))}
          </fieldset>
        </details>
      </div>
    </div>
  );
}
