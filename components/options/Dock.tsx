import { useEffect, useRef } from 'react';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { say } from '@/lib/model/say.ts';
import { sayMoment } from '@/lib/model/say-moment.ts';
import { hostOf } from '../host-of.ts';
import { sayCount } from '../say-count.ts';

interface DockProps {
  /** How many checks and walk-throughs were just deleted, and when; null when none can be had back. */
  readonly deleted: { readonly count: number; readonly walks: number; readonly at: number } | null;
  /** Checks chosen to be compared, the older first: none, one or two. */
  readonly compared: readonly AuditRecord[];
  readonly onUndo: () => void;
  readonly onChoose: (auditId: string) => void;
}

/** What waits for an answer, at the lower edge while the rest scrolls: deleting can be undone, two checks can be compared. */
export function Dock({ deleted, compared, onUndo, onChoose }: DockProps) {
  const at = deleted?.at ?? null;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The row that has the focus goes.
    if (at !== null) undo.current?.focus({ preventScroll: true });
  }, [at]);
  const [older, newer] = compared;
  return (
    <div className="dock" data-empty={deleted === null && compared.length === 0}>
      <div role="status">
        {deleted && (
          <p className="dock__line">
            {say`${sayDeleted(deleted)} deleted. For a minute this can be undone.`}{' '}
            <button
              type="button"
              className="btn"
              ref={undo}
              onClick={() => {
                // This button goes as well.
                document.getElementById('history-title')?.focus({ preventScroll: true });
                onUndo();
              }}
            >
              {say`Undo`}
            </button>
          </p>
        )}
      </div>
      {older && (
        <div className="dock__line">
          <p>
            <bdi>{calledOf(older)}</bdi>
            {newer ? <bdi>{calledOf(newer)}</bdi> : say`Choose one more to compare it with.`}
          </p>
          {newer && (
            <a
              className="btn btn--go"
              href={`report.html?audit=${encodeURIComponent(newer.id)}&with=${encodeURIComponent(older.id)}#compare`}
              target="_blank"
              rel="noreferrer"
            >
              {say`Compare`}
            </a>
          )}
          <button type="button" className="btn btn--plain" onClick={() => compared.forEach(({ id }) => onChoose(id))}>
            {say`Choose none`}
          </button>
        </div>
      )}
    </div>
  );
}

function sayDeleted({ count, walks }: { readonly count: number; readonly walks: number }): string {
  const [checks, people] = [sayCount(count, 'check'), sayCount(walks, 'walk-through')];
  if (count > 0 && walks > 0) return say`${checks} and ${people}`;
  return walks > 0 ? people : checks;
}

const calledOf = ({ name, origin, startedAt }: AuditRecord): string => name ?? `${hostOf(origin)}, ${sayMoment(startedAt)}`;
