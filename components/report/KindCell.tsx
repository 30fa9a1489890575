import { useState } from 'react';
import { subjectOf } from '@/lib/model/correction.ts';
import { pageKindIds } from '@/lib/model/page-kind.ts';
import type { Correcting } from '../correcting.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { said } from '@/lib/model/say.ts';
import type { PageRow } from './table/page-row.ts';

interface KindCellProps {
  readonly row: PageRow;
  readonly isCorrected: boolean;
  readonly tabIndex: 0 | -1;
  readonly onCorrect?: Correcting['onCorrect'];
}

const says = { open: 'Not right?', undo: 'Undo', yours: 'Put right by you.', choose: 'What is this page?' };

/** What a page was taken for, and "Not right?": another kind is chosen in place, and can be taken back. */
export function KindCell({ row, isCorrected, tabIndex, onCorrect }: KindCellProps) {
  const [isOpen, setOpen] = useState(false);
  const { page, kind, name } = row;
  const further = page.kinds.slice(1).map((one) => said(kindNames[one.kind]));
  const kinds = [said(kindNames[kind]), ...further].join(', ');
  if (!onCorrect) return <span>{kinds}</span>;
  if (isOpen)
    return (
      <select
        className="pages-field"
        aria-label={`${name}: ${said(says.choose)}`}
        tabIndex={tabIndex}
        value={kind}
        autoFocus
        onBlur={() => setOpen(false)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        onChange={(event) => {
          const chosen = pageKindIds.find((one) => one === event.target.value);
          if (chosen) onCorrect({ put: { about: 'page', url: page.url, kinds: chosen === 'other' ? [] : [chosen] } });
          setOpen(false);
        }}
      >
        {pageKindIds.map((one) => (
          <option key={one} value={one}>
            {said(kindNames[one])}
          </option>
        ))}
      </select>
    );
  const press = (): void => (isCorrected ? onCorrect({ undo: subjectOf({ about: 'page', url: page.url, kinds: [] }) }) : setOpen(true));
  return (
    <>
      <span className="pages-grid__kind">{kinds}</span>
      <button
        type="button"
        className="link pages-grid__fix"
        tabIndex={tabIndex}
        aria-label={`${name}, ${kinds}. ${isCorrected ? `${said(says.yours)} ${said(says.undo)}` : said(says.open)}`}
        data-yours={isCorrected ? '' : undefined}
        onClick={press}
      >
        {isCorrected ? said(says.undo) : said(says.open)}
      </button>
    </>
  );
}
