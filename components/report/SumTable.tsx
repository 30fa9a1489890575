import type { CSSProperties } from 'react';
import type { DeviceScore, Need } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { sayBandInFull } from '../say-band.ts';
import { sumOfNeeds } from '../sum-of-needs.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';

interface SumTableProps {
  readonly visitor: VisitorId;
  readonly device: Device;
  readonly sum: DeviceScore;
}

const says = {
  judgement: 'Weights are our judgement; no data links them to sales.',
  none: 'Nothing was looked for yet.',
  whole: 'Sum',
  applies: 'Sum of what is known and applies',
};

/** A score taken apart: what counts, its points of its weight, and the sum that gives exactly the score. */
export function SumTable({ visitor, device, sum: { score, low, high, needs } }: SumTableProps) {
  if (needs.length === 0) return <p className="sumup mute small">{says.none}</p>;
  const { points, known } = sumOfNeeds(needs);
  return (
    <div className="sumup">
      <table aria-label={`${visitorWords[visitor].name} on ${device}: how ${score ?? 'the score'} comes about`}>
        <thead>
          <tr>
            <th scope="col">What counts</th>
            <th scope="col">
              <span className="vh">Share</span>
            </th>
            <th scope="col" className="sumup__points">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => (
            <tr key={need.id}>
              <th scope="row">{sayNeed(need)}</th>
              <td className="sumup__share">{isCounted(need) && <Share need={need} />}</td>
              <td className="sumup__points">{isCounted(need) ? <Points need={need} /> : <span className="mute">{sayOpen(need)}</span>}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {known === 100 ? says.whole : says.applies}
            </th>
            <td className="sumup__points">
              {points} of {known}
              {score !== null && known !== 100 && ` = ${score} of 100`}
              {score === null && ', no score yet'}
            </td>
          </tr>
        </tfoot>
      </table>
      <div>
        <p>{sayBandInFull(low, high)}</p>
        <p>{says.judgement}</p>
      </div>
    </div>
  );
}

function Share({ need: { points, weight } }: { readonly need: Need }) {
  return (
    <i style={{ '--share': weight === 0 ? 0 : (100 * points) / weight } as CSSProperties}>
      <u />
    </i>
  );
}

function Points({ need: { points, weight } }: { readonly need: Need }) {
  return (
    <>
      <b>{points}</b> of {weight}
    </>
  );
}

const isCounted = ({ state }: Need): boolean => state === 'found' || state === 'not-found';

const sayOpen = ({ state, weight }: Need): string => (state === 'not-known' ? `not yet known, ${weight}` : `left out, ${weight}`);

function sayNeed({ label, state }: Need): string {
  if (state === 'not-found') return `${label}: not found`;
  return state === 'does-not-apply' ? `${label}: does not apply` : label;
}
