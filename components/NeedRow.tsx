import './NeedRow.css';
import type { CSSProperties } from 'react';
import type { Evidence, Need } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { NeedHead } from './NeedHead.tsx';
import { NotRight } from './NotRight.tsx';
import { placeName } from './place-name.ts';
import { sayNodes } from './say-nodes.tsx';

interface NeedRowProps {
  readonly visitor: VisitorId;
  readonly need: Need;
}

/** Evidence shown for one need; the rest stands in the export. */
const mostEvidence = 2;

/** One need with its state, its points of its weight, and what they rest on. */
export function NeedRow({ visitor, need }: NeedRowProps) {
  const { state, points, weight, evidence } = need;
  const counts = state === 'found' || state === 'not-found';
  return (
    <li className={`need need--${state}`}>
      <NeedHead need={need} />
      {counts && (
        <span className="need__bar" style={{ '--share': weight === 0 ? 0 : (100 * points) / weight } as CSSProperties}>
          <i />
        </span>
      )}
      {evidence.slice(0, mostEvidence).map((proof) => (
        <Proof key={`${proof.url} ${proof.note} ${proof.quote}`} proof={proof} />
      ))}
      <NotRight visitor={visitor} need={need} />
    </li>
  );
}

function Proof({ proof }: { readonly proof: Evidence }) {
  return (
    <span className="need__proof">
      {proof.note}
      {proof.quote && <> {sayNodes`“${<bdi>{proof.quote}</bdi>}”`}</>}
      {proof.url && sayNodes`, at ${<bdi>{placeName(proof.url)}</bdi>}`}
    </span>
  );
}
