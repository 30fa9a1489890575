import { use, useId } from 'react';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { subjectOf } from '@/lib/model/correction.ts';
import { pageKindIds, type PageKindId } from '@/lib/model/page-kind.ts';
import { CorrectingContext } from './correcting.ts';
import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say } from '@/lib/model/say.ts';

interface ThisPageProps {
  readonly pages: AuditExport['pages'];
}

const says = { counts: 'The page in this tab counts as', label: 'What is the page in this tab?', yours: 'Put right by you.', undo: 'Undo' };

/** What the page in the tab was taken for, to be put right by choosing. Nothing while the tab shows another page than those read. */
export function ThisPage({ pages }: ThisPageProps) {
  const correcting = use(CorrectingContext);
  const id = useId();
  const url = correcting?.tabUrl ?? null;
  const page = pages.find((one) => one.url === url);
  if (!correcting || url === null || !page) return null;
  const { corrections, onCorrect } = correcting;
  const kinds = page.kinds.length === 0 ? [{ kind: 'other' as const, evidence: [] }] : page.kinds;
  const [first] = kinds;
  const isYours = corrections.some((one) => one.kind === 'page' && one.url === url);
  const correct = (kind: PageKindId): void => onCorrect({ put: { about: 'page', url, kinds: kind === 'other' ? [] : [kind] } });
  return (
    <div className="this-page">
      <label htmlFor={id}>{said(says.counts)}</label>
      <select
        id={id}
        aria-label={said(says.label)}
        value={first?.kind ?? 'other'}
        onChange={(event) => {
          const kind = pageKindIds.find((one) => one === event.target.value);
          if (kind) correct(kind);
        }}
      >
        {pageKindIds.map((kind) => (
          <option key={kind} value={kind}>
            {said(kindNames[kind])}
          </option>
        ))}
      </select>
      {kinds.length > 1 && (
        <span>
          {say`and ${kinds
            .slice(1)
            .map(({ kind }) => said(kindNames[kind]))
            .join(', ')}`}
        </span>
      )}
      {isYours ? (
        <span>
          {said(says.yours)}{' '}
          <button type="button" className="link" onClick={() => onCorrect({ undo: subjectOf({ about: 'page', url, kinds: [] }) })}>
            {said(says.undo)}
          </button>
        </span>
      ) : (
        first?.evidence[0] !== undefined && <span className="mute">{first.evidence[0]}.</span>
      )}
    </div>
  );
}
