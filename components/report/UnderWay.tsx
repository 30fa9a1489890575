import type { AuditProgress, AuditRecord } from '@/lib/model/audit.ts';
import { said, say } from '@/lib/model/say.ts';
import { ReadingBar } from '../ReadingBar.tsx';
import { sayCount, sayNumber } from '../say-count.ts';
import { pagesToRead } from '../say-left.ts';
import { usePaced } from '../use-paced.ts';

interface UnderWayProps {
  readonly record: Pick<AuditRecord, 'state' | 'settings' | 'endedAt'>;
  readonly progress: AuditProgress | null;
}

const says = {
  early: 'The figures below are early: they move while pages are read.',
  paused: 'The check is paused. The toolbar button on the site goes on with it.',
  waiting: 'The check waits. The toolbar button on the site says for what, and goes on with it.',
};
/** Said aloud at most so often. */
const speakEveryMs = 10_000;

/** While a check goes on: how far it is. Nothing once it has ended. */
export function UnderWay({ record, progress }: UnderWayProps) {
  const { state, endedAt, settings } = record;
  const read = progress?.pagesRead ?? 0;
  const of = progress ? pagesToRead(progress, settings) : 0;
  const line = say`${sayNumber(read)} of ${sayCount(of, 'page')} read.`;
  const spoken = usePaced(line, speakEveryMs);
  if (endedAt !== null) return null;
  return (
    <div className="under-way">
      <ReadingBar read={read} of={of} />
      <p aria-hidden="true">
        {line} {state === 'paused' ? said(says.paused) : state === 'waiting' ? said(says.waiting) : said(says.early)}
      </p>
      <p className="vh" role="status">
        {spoken}
      </p>
    </div>
  );
}
