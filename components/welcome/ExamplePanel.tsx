import type { AuditProgress } from '@/lib/model/audit.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { ClickRings } from '../ClickRings.tsx';
import { Directory } from '../Directory.tsx';
import { foundKinds } from '../found-kinds.ts';
import { Glyph } from '../Glyph.tsx';
import { pathOf } from '@/lib/model/path-of.ts';
import { ReadingBar } from '../ReadingBar.tsx';
import { sayCount, sayNumber } from '../say-count.ts';
import { sayNodes } from '../say-nodes.tsx';
import { usePaced } from '../use-paced.ts';
import { VisitorProgress } from '../VisitorProgress.tsx';

interface ExamplePanelProps {
  readonly stand: 'before' | 'checking' | 'done' | 'failed';
  readonly progress: AuditProgress | null;
  /** Early, or null until there is one. */
  readonly result: AuditExport | null;
  readonly onBegin: () => void;
  readonly onReport: () => void;
}

const says = {
  title: 'See it at work',
  before: 'Alder & Leaf is a tea shop that we made up. It comes with Floorwalker, so this reads nothing from the web.',
  begin: 'Check the example',
  checking: 'Alder & Leaf, a made-up tea shop',
  drawing: 'Looking at pages as they are seen on a desktop and a phone.',
  done: 'The report is open in a tab of its own. The example stands in your history, where you can delete it.',
  report: 'Open its report again',
  again: 'Check it again',
  failed: 'The example could not be checked. Reload this page and try again.',
};
/** Said aloud at most so often. */
const speakEveryMs = 5_000;

/** The example: to be checked, being checked as in the popup, or checked. */
export function ExamplePanel({ stand, progress, result, onBegin, onReport }: ExamplePanelProps) {
  return (
    <section className="try" aria-labelledby="try-title">
      <h2 id="try-title">{said(says.title)}</h2>
      {stand === 'before' && (
        <>
          <p>{said(says.before)}</p>
          <button type="button" className="btn btn--go btn--wide" onClick={onBegin}>
            <Glyph name="walk" />
            {said(says.begin)}
          </button>
        </>
      )}
      {stand === 'checking' && <Checking progress={progress} result={result} />}
      {(stand === 'done' || stand === 'failed') && (
        <>
          <p role="status">{said(says[stand])}</p>
          <div className="try__does">
            {stand === 'done' && (
              <button type="button" className="btn" onClick={onReport}>
                {said(says.report)}
              </button>
            )}
            <button type="button" className="btn" onClick={onBegin}>
              <Glyph name="again" />
              {said(says.again)}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Checking({ progress, result }: Pick<ExamplePanelProps, 'progress' | 'result'>) {
  const { pagesRead = 0, pagesKnown = 0, rings = [], drawing = false, reading = null } = progress ?? {};
  const spoken = usePaced(say`${pagesRead} of ${sayCount(pagesKnown, 'page')} read.`, speakEveryMs);
  return (
    <>
      <p>{said(says.checking)}</p>
      <div className="try__top">
        <p className="on__count">
          <span className="num">{sayNumber(pagesRead)}</span>
          <span className="soft">{sayNodes`of ${sayCount(pagesKnown, 'page')}${<br />}known so far`}</span>
        </p>
        <ClickRings rings={rings} />
      </div>
      <ReadingBar read={pagesRead} of={pagesKnown} />
      <p className="try__now">
        {drawing && said(says.drawing)}
        {!drawing && reading !== null && sayNodes`Reading ${<bdi>{pathOf(reading)}</bdi>}`}
      </p>
      <Directory lines={foundKinds(result)} />
      <VisitorProgress visitors={result?.visitors ?? []} />
      <p className="vh" role="status">
        {spoken}
      </p>
    </>
  );
}
