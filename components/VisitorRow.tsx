import './VisitorRow.css';
import type { VisitorScore } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { Glyph } from './Glyph.tsx';
import { sayBand } from './say-band.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { ScoreSum } from './ScoreSum.tsx';
import { visitorWords } from '@/lib/model/visitor-words.ts';

interface VisitorRowProps {
  readonly visitor: VisitorScore;
  /** Served worst, and the bands part. */
  readonly worst: boolean;
}

/** One visitor: name, verdict, score with band and device. It opens to the sum behind the score. */
export function VisitorRow({ visitor, worst }: VisitorRowProps) {
  const { id, score, low, high, device, verdict } = visitor;
  return (
    <li className={worst ? 'visitor visitor--worst' : 'visitor'} data-visitor={id}>
      <details>
        <summary className="visitor__summary">
          <Glyph name={id} size={20} className="who" />
          <div>
            <h3>
              {said(visitorWords[id].name)}
              <Glyph name="down" size={12} />
            </h3>
            <p dir="auto">{verdict}</p>
          </div>
          {score !== null && <ScoreBar visitor={id} band={{ score, low, high }} />}
          <div className="visitor__score">
            <span className="num">{score ?? '–'}</span>
            <small>{score === null ? say`not yet known` : `${sayDevice(device)}, ${sayBand(low, high)}`}</small>
          </div>
        </summary>
        <div className="visitor__in">
          <ScoreSum visitor={visitor} />
        </div>
      </details>
    </li>
  );
}
