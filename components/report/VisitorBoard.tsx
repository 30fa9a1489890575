import './VisitorBoard.css';
import type { AuditExport, Coverage, VisitorScore } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { sayQuickestAndChance } from '@/lib/model/say-quickest-and-chance.ts';
import { saySwitched } from '@/lib/model/say-switched.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { worstServed } from '@/lib/model/worst-served.ts';
import { Glyph } from '../Glyph.tsx';
import { sayBand } from '../say-band.ts';
import { sayCount, sayNumber } from '../say-count.ts';
import { sayNodes } from '../say-nodes.tsx';
import { ScoreBar } from '../ScoreBar.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { SumTable } from './SumTable.tsx';
import { sayDevice } from '@/lib/model/say-device.ts';

interface VisitorBoardProps {
  readonly audit: Pick<AuditExport, 'visitors' | 'coverage' | 'goals' | 'clicksToGoal' | 'journeys'>;
  readonly device: Device;
  /** What the fixes that are switched on make of it; null while none is. */
  readonly tried?: WhatIf | null;
}

const says = {
  label: 'Four visitors',
  assumed: 'The hatched part of a bar is what our assumptions could change.',
  unknown: 'what could not be read or known',
  asChecked: 'The rows above are as checked.',
  fixes: 'To the fixes',
  open: 'A row opens to the sum behind its score.',
};

/** The four visitors in their order, each with its verdict and score on one device. A row opens to its sum. */
export function VisitorBoard({ audit, device, tried = null }: VisitorBoardProps) {
  const { visitors, coverage } = audit;
  const worst = worstServed(visitors);
  const besideClicks = sayQuickestAndChance(audit);
  const worstId = worst.kind === 'worst' && !worst.allWell ? worst.visitor : null;
  return (
    <>
      <h2 className="vh">{said(says.label)}</h2>
      <ul className="board">
        {visitorIds.flatMap((id) => {
          const visitor = visitors.find((one) => one.id === id);
          return visitor ? [<BoardRow key={id} visitor={visitor} device={device} isWorst={id === worstId} />] : [];
        })}
      </ul>
      {tried && (
        <p className="board__note board__note--said" role="status">
          {saySwitched(audit, tried, () => device)} {said(says.asChecked)} <a href="#fixes">{said(says.fixes)}</a>
        </p>
      )}
      {besideClicks !== null && <p className="board__note board__note--said">{besideClicks}</p>}
      <p className="board__note">
        {say`${sayNumber(coverage.pagesRead)} of ${sayCount(coverage.pagesKnown, 'page')} read.`} {sayHatched(coverage)} {said(says.open)}
      </p>
    </>
  );
}

/** What a band rests on; what was not read is listed in a part of its own. */
const sayHatched = ({ complete, notKnown }: Coverage) =>
  complete && notKnown.length === 0
    ? said(says.assumed)
    : sayNodes`The hatched part of a bar is what our assumptions could change, and ${(
        <a key="unknown" href="#not-read">
          {said(says.unknown)}
        </a>
      )}.`;

interface BoardRowProps {
  readonly visitor: VisitorScore;
  readonly device: Device;
  /** Served worst, and the bands part. */
  readonly isWorst: boolean;
}

function BoardRow({ visitor, device, isWorst }: BoardRowProps) {
  const { id, verdict, devices } = visitor;
  const { score, low, high } = devices[device];
  const other = device === 'desktop' ? 'phone' : 'desktop';
  return (
    <li data-visitor={id} className={isWorst ? 'board__row is-worst' : 'board__row'}>
      <details>
        <summary>
          <Glyph name={id} size={28} className="who" />
          <h3>
            {said(visitorWords[id].name)}
            <small>{said(visitorWords[id].wants)}</small>
          </h3>
          <p className="board__verdict" dir="auto">
            {verdict}
          </p>
          {score === null ? (
            <span className="mute small">{say`too early to say`}</span>
          ) : (
            <ScoreBar visitor={id} band={{ score, low, high }} />
          )}
          <div className="board__fig">
            <span className="num">{score ?? '–'}</span>
            <small>
              {score === null ? say`not yet known` : sayBand(low, high)}
              <br />
              {sayDevice(other)} {devices[other].score ?? '–'}
            </small>
          </div>
          <Glyph name="down" className="board__open" />
        </summary>
        <SumTable visitor={id} device={device} sum={devices[device]} />
      </details>
    </li>
  );
}
