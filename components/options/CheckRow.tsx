import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AuditSummary } from '@/lib/model/audit-summary.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { goalWords } from '@/lib/model/goal-words.ts';
import { sayNodes } from '../say-nodes.tsx';
import { Glyph } from '../Glyph.tsx';
import { sayCount } from '../say-count.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayMoment } from '@/lib/model/say-moment.ts';
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

const onDevice = { desktop: ' on a desktop', phone: ' on a phone' } as const;

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
  const date = sayMoment(record.startedAt);
  const called = record.name ?? date;
  const isUnderWay = record.state === 'running' || record.state === 'paused';
  return (
    <li className="check" data-chosen={isChosen}>
      <label className="check__pick">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={summary === null}
          aria-label={say`Compare: ${called}`}
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
          {record.importedAt !== undefined && <span className="check__mark">{say`Imported`}</span>}
          {record.importedAt !== undefined && ' '}
          {summary ? say`${sayCount(summary.pagesRead, 'page')} read` : said(states[record.state])}
          {summary?.goal && `, ${sayClicks(summary.goal)}`}
          {size !== undefined && size >= smallest && `, ${saySize(size)}`}
        </span>
      </div>
      {summary && <Scores scores={summary.scores} />}
      <div className="check__does">
        {summary && (
          <a className="link" href={`report.html?audit=${encodeURIComponent(record.id)}`} target="_blank" rel="noreferrer">
            {sayNodes`Open${<span className="vh">{say`: ${called}, in a new tab`}</span>}`}
          </a>
        )}
        <button type="button" className="link" ref={rename} onClick={() => setNaming(true)} disabled={isNaming}>
          {say`Rename`}
          <span className="vh">: {called}</span>
        </button>
        <button
          type="button"
          className="link"
          disabled={isUnderWay}
          title={isUnderWay ? say`Stop it first, in its tab.` : undefined}
          onClick={() => actions.onRemove([record.id])}
        >
          {say`Delete`}
          <span className="vh">: {called}</span>
        </button>
        {isUnderWay && <span className="small mute">{say`Stop it before you delete it.`}</span>}
      </div>
    </li>
  );
}

function Scores({ scores }: Pick<AuditSummary, 'scores'>) {
  return (
    <ul className="check__scores" aria-label={say`Scores`}>
      {scores.map(({ visitor, score, device }) => (
        <li key={visitor} data-visitor={visitor}>
          <Glyph name={visitor} size={14} className="who" />
          <span className="vh">{said(visitorWords[visitor].name)}: </span>
          <span className="num">{score ?? '–'}</span>
          <span className="vh">{said(score === null ? ' not known' : onDevice[device])}</span>
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
        aria-label={say`Name of this check`}
        placeholder={say`No name`}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <button type="submit" className="btn">
        {say`Keep this name`}
      </button>
      <button type="button" className="btn btn--plain" onClick={onCancel}>
        {say`Cancel`}
      </button>
    </form>
  );
}

function sayClicks({ kind, desktop, phone }: NonNullable<AuditSummary['goal']>): string {
  const to = said(goalWords[kind].to, { sense: 'to' });
  if (desktop === null && phone === null) return say`no way to ${to}`;
  if (desktop === phone || phone === null) return say`${sayCount(desktop ?? 0, 'click')} to ${to}`;
  return say`${desktop ?? '–'} clicks to ${to}, on a phone ${phone}`;
}
