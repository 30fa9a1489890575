import type { AuditProgress, AuditRecord } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { Foot } from './Foot.tsx';
import { hostOf } from './host-of.ts';
import { Notice } from './Notice.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { sayCount, sayNumber } from './say-count.ts';
import { pagesToRead, sayLeft } from './say-left.ts';
import { sayWaiting } from './trouble-words.ts';
import { VisitorProgress } from './VisitorProgress.tsx';

interface HaltedScreenProps {
  readonly record: Pick<AuditRecord, 'origin' | 'trouble' | 'settings'>;
  readonly progress: AuditProgress | null;
  readonly result: AuditExport | null;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
  readonly onStartOver: () => void;
}

const says = { stop: 'Score what was read', over: 'Start over' };

/** A check that something outside stopped halfway: it can go on. */
export function HaltedScreen({ record, progress, result, onGoOn, onStop, onStartOver }: HaltedScreenProps) {
  const read = progress?.pagesRead ?? 0;
  const toRead = pagesToRead({ pagesRead: read, pagesKnown: progress?.pagesKnown ?? 0 }, record.settings);
  const why = (record.trouble && sayWaiting(record.trouble)) ?? say`Something outside of it came between.`;
  return (
    <Notice
      plan="halfway"
      site={hostOf(record.origin)}
      title={read === 0 ? say`The check stopped before its first page.` : say`The check stopped at page ${sayNumber(read)}.`}
      text={`${why} ${sayKept(toRead - read, sayLeft(toRead - read, record.settings.perSecond))}`}
    >
      <div className="block">
        <ReadingBar read={read} of={toRead} />
      </div>
      <VisitorProgress visitors={result?.visitors ?? []} />
      <Foot open>
        <button type="button" className="btn btn--go btn--wide" data-primary onClick={onGoOn}>
          {say`Go on from page ${sayNumber(read + 1)}`}
        </button>
        <button type="button" className="btn" onClick={onStop}>
          {said(says.stop)}
        </button>
        <button type="button" className="btn" onClick={onStartOver}>
          {said(says.over)}
        </button>
      </Foot>
    </Notice>
  );
}

function sayKept(left: number, time: string | null): string {
  if (left <= 0) return say`What was read is kept.`;
  const pages = sayCount(left, 'known page is', 'known pages are');
  return time ? say`What was read is kept; ${pages} left, ${time}.` : say`What was read is kept; ${pages} left.`;
}
