import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AuditSummary } from '@/lib/model/audit-summary.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { goalWords } from '@/lib/model/goal-words.ts';
import { Glyph } from '../Glyph.tsx';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { sayDate } from './say-date.ts';
import { saySize } from './say-size.ts';

/** One check as it is listed. */
export interface ListedCheck {
  readonly record: AuditRecord;
  readonly summary: AuditSummary | null;
  /** Bytes; undefined until it was measured. */
  readonly size: number | undefined;
  readonly isChosen: boolean;
}

export interface CheckActions {
  readonly onChoose: (auditId: string) => void;
  readonly onRename: (auditId: string, name: string) => void;
  readonly onRemove: (auditIds: readonly string[]) => void;
}

/** What is said instead of scores where there is no result. */
const states: Readonly<Record<AuditRecord['state'], string>> = {
  running: 'Under way',
  paused: 'Paused',
  waiting: 'Waits for its tab',
  done: 'Its result is of another version and cannot be shown',
  stopped: 'Its result is of another version and cannot be shown',
  failed: 'Nothing could be read',
};

/** Bytes; less is not worth a word. */
const smallest = 1_000;

/** A check of the history: what it is called, what came of it, and what can be done with it. */
export function CheckRow({ check, actions }: { readonly check: ListedCheck; readonly actions: CheckActions }) {
  const { record, summary, size, isChosen } = check;
  const [isNaming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !isNaming) rename.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const date = sayDate(record.startedAt);
  const called = record.name ?? date;
  const isUnderWay = record.state === 'running' || record.state === 'paused';
  return (
    <li className="check" data-chosen={isChosen}>
      <label className="check__pick">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={summary === null}
          aria-label={`Compare: ${called}`}
          onChange={() => actions.onChoose(record.id)}
        />
      </label>
      <div className="check__name">
        {isNaming ? (
          <NameForm
            name={record.name ?? ''}
            onCancel={() => setNaming(false)}
            onName={(name) => {
              actions.onRename(record.id, name);
              setNaming(false);
            }}
          />
        ) : (
          <b>
            <bdi>{called}</bdi>
          </b>
        )}
        <span className="small soft">
          {record.name !== undefined && `${date}. `}
          {record.importedAt !== undefined && <span className="check__mark">Imported</span>}
          {record.importedAt !== undefined && ' '}
          {summary ? `${sayCount(summary.pagesRead, 'page')} read` : states[record.state]}
          {summary?.goal && `, ${sayClicks(summary.goal)}`}
          {size !== undefined && size >= smallest && `, ${saySize(size)}`}
        </span>
      </div>
      {summary && <Scores scores={summary.scores} />}
      <div className="check__does">
        {summary && (
          <a className="link" href={`report.html?audit=${encodeURIComponent(record.id)}`} target="_blank" rel="noreferrer">
            Open<span className="vh">: {called}, in a new tab</span>
          </a>
        )}
        <button type="button" className="link" ref={rename} onClick={() => setNaming(true)} disabled={isNaming}>
          Rename<span className="vh">: {called}</span>
        </button>
        <button
          type="button"
          className="link"
          disabled={isUnderWay}
          title={isUnderWay ? 'Stop it first, in its tab.' : undefined}
          onClick={() => actions.onRemove([record.id])}
        >
          Delete<span className="vh">: {called}</span>
        </button>
        {isUnderWay && <span className="small mute">Stop it before you delete it.</span>}
      </div>
    </li>
  );
}

function Scores({ scores }: Pick<AuditSummary, 'scores'>) {
  return (
    <ul className="check__scores" aria-label="Scores">
      {scores.map(({ visitor, score, device }) => (
        <li key={visitor} data-visitor={visitor}>
          <Glyph name={visitor} size={14} className="who" />
          <span className="vh">{visitorWords[visitor].name}: </span>
          <span className="num">{score ?? '–'}</span>
          <span className="vh">{score === null ? ' not known' : ` on a ${device}`}</span>
        </li>
      ))}
    </ul>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ name, onName, onCancel }: NameFormProps) {
  const [typed, type] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onName(typed);
  };
  return (
    <form
      className="check__naming"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <input
        ref={field}
        className="field"
        type="text"
        dir="auto"
        maxLength={120}
        aria-label="Name of this check"
        placeholder="No name"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <button type="submit" className="btn">
        Keep this name
      </button>
      <button type="button" className="btn btn--plain" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}

function sayClicks({ kind, desktop, phone }: NonNullable<AuditSummary['goal']>): string {
  if (desktop === null && phone === null) return `no way to ${goalWords[kind].to}`;
  if (desktop === phone || phone === null) return `${sayCount(desktop ?? 0, 'click')} to ${goalWords[kind].to}`;
  return `${desktop ?? '–'} clicks to ${goalWords[kind].to}, on a phone ${phone}`;
}
