import '../NeedRow.css';
import type { Need } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { say } from '@/lib/model/say.ts';
import { sayNodes } from '../say-nodes.tsx';
import { NeedHead } from '../NeedHead.tsx';
import { NotRight } from '../NotRight.tsx';
import { ForDeveloper } from './ForDeveloper.tsx';
import { GoThere } from './GoThere.tsx';
import { usePlaceNames } from './page-names.ts';

interface NeedEvidenceProps {
  readonly visitor: VisitorId;
  readonly need: Need;
  /** Number of the first fix that answers it, or null. */
  readonly fix: number | null;
}

/** One need with all that it rests on: what was seen, its words, the place on the page, and a way there. */
export function NeedEvidence({ visitor, need, fix }: NeedEvidenceProps) {
  const placeName = usePlaceNames();
  const { state, evidence } = need;
  return (
    <li className={`need need--${state}`}>
      <NeedHead need={need} />
      {evidence.map(({ url, note, quote }) => (
        <span key={`${url} ${note} ${quote}`} className="need__proof">
          {note}
          {quote && <> {sayNodes`“${<bdi>{quote}</bdi>}”`}</>}
          {url && sayNodes`, at ${<GoThere url={url}>{placeName(url)}</GoThere>}`}
        </span>
      ))}
      <ForDeveloper places={evidence} />
      <span className="need__links">
        {fix !== null && <a href="#fixes">{say`Fix ${fix}`}</a>}
        <NotRight visitor={visitor} need={need} />
      </span>
    </li>
  );
}
