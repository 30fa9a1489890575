import './CheckingScreen.css';
import type { AuditProgress, AuditRecord, AuditTrouble } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { ClickRings } from './ClickRings.tsx';
import { Directory } from './Directory.tsx';
import { Foot } from './Foot.tsx';
import { foundKinds } from './found-kinds.ts';
import { Glyph } from './Glyph.tsx';
import { hostOf } from './host-of.ts';
import { pathOf } from '@/lib/model/path-of.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { sayCount, sayNumber } from './say-count.ts';
import { pagesToRead, sayLeft } from './say-left.ts';
import { sayNodes } from './say-nodes.tsx';
import { sayWaiting } from './trouble-words.ts';
import { usePaced } from './use-paced.ts';
import { VisitorProgress } from './VisitorProgress.tsx';

interface CheckingScreenProps {
  readonly record: Pick<AuditRecord, 'origin' | 'state' | 'trouble' | 'settings'>;
  readonly progress: AuditProgress | null;
  /** Early, or null until there is one. */
  readonly result: AuditExport | null;
  /** Why it had waited until just now, or null. */
  readonly after: AuditTrouble | null;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}

const says = {
  checking: 'Checking',
  paused: 'Paused',
  found: 'Found so far',
  foundNote: 'from Home, desktop',
  opening: 'Opening the site.',
  pause: 'Pause',
  stop: 'Stop and score',
  wentOn: 'It goes on from there now.',
  slowed: 'Slowed down for the site.',
  goesOn: 'Goes on when this closes',
  hidden: 'Waits until its tab can be seen.',
  drawing: 'Looking at pages as they are seen on a desktop and a phone.',
};

const noProgress = { pagesRead: 0, pagesKnown: 0, reading: null, drawing: false, perSecond: null, rings: [] };

/** A check under way or paused: how far it is and what it found so far. */
export function CheckingScreen({ record, progress, result, after, onPause, onGoOn, onStop }: CheckingScreenProps) {
  const paused = record.state === 'paused';
  const { pagesRead, pagesKnown, reading, drawing, perSecond, rings } = progress ?? noProgress;
  const toRead = pagesToRead({ pagesRead, pagesKnown }, record.settings);
  const left = sayLeft(toRead - pagesRead, perSecond);
  const lines = foundKinds(result);
  const doing = paused ? null : sayDoing(record.trouble === 'tab-hidden', drawing);
  return (
    <>
      <div className="on__top">
        <div>
          <p className="addr">
            <bdi>{hostOf(record.origin)}</bdi>
          </p>
          <h1 className="verdict" tabIndex={-1}>
            {paused ? said(says.paused) : said(says.checking)}
          </h1>
          <p className="on__count">
            <span className="num">{sayNumber(pagesRead)}</span>
            <span className="soft">{sayNodes`of ${sayCount(pagesKnown, 'page')}${<br />}known so far`}</span>
          </p>
        </div>
        <ClickRings rings={rings} />
      </div>
      <div className="block">
        <ReadingBar read={pagesRead} of={toRead} />
        <p className={doing ? 'on__now on__now--whole' : 'on__now'}>
          {progress?.slowed === true && !paused && `${said(says.slowed)} `}
          {after !== null && <>{`${sayWaiting(after) ?? ''} ${said(says.wentOn)} `}</>}
          {progress === null && doing === null && said(says.opening)}
          {doing ?? <Now left={left} reading={paused ? null : reading} paused={paused} />}
        </p>
      </div>
      <section className="block">
        <h2>
          {said(says.found)} <span>{said(says.foundNote)}</span>
        </h2>
        <Directory lines={lines} columns={2} />
      </section>
      <VisitorProgress visitors={result?.visitors ?? []} />
      <Spoken
        text={`${paused ? `${say`Paused.`} ` : doing ? `${doing} ` : ''}${say`${pagesRead} of ${sayCount(pagesKnown, 'page')} read.`} ${sayFound(lines)}`}
      />
      <Foot>
        {paused ? (
          <button type="button" className="btn btn--go" data-primary onClick={onGoOn}>
            {say`Go on from page ${sayNumber(pagesRead + 1)}`}
          </button>
        ) : (
          <button type="button" className="btn" data-primary onClick={onPause}>
            <Glyph name="pause" />
            {said(says.pause)}
          </button>
        )}
        <button type="button" className="btn" onClick={onStop}>
          <Glyph name="stop" />
          {said(says.stop)}
        </button>
        {!paused && <p>{said(says.goesOn)}</p>}
      </Foot>
    </>
  );
}

function Now({ left, reading, paused }: { readonly left: string | null; readonly reading: string | null; readonly paused: boolean }) {
  return (
    <>
      {left && `${paused ? say`Would take ${left} more.` : say`${capital(left)} left.`} `}
      {reading && sayNodes`Reading ${<bdi>{pathOf(reading)}</bdi>}`}
    </>
  );
}

/** Speaks politely, at most every 10 seconds. */
function Spoken({ text }: { readonly text: string }) {
  return (
    <p className="vh" role="status">
      {usePaced(text, 10_000)}
    </p>
  );
}

/** What it does beside reading, or null. */
function sayDoing(hidden: boolean, drawing: boolean): string | null {
  if (hidden) return said(says.hidden);
  return drawing ? said(says.drawing) : null;
}

function sayFound(lines: ReturnType<typeof foundKinds>): string {
  const found = lines.filter(({ open }) => !open).map(({ name, figure }) => `${name}, ${figure}`);
  return found.length > 0 ? say`Found: ${found.join('; ')}.` : '';
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
