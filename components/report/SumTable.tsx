import type { CSSProperties } from 'react';
import type { DeviceScore, Need } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { sayNodes } from '../say-nodes.tsx';
import { sayBandInFull } from '../say-band.ts';
import { sumOfNeeds } from '../sum-of-needs.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayDevice } from '@/lib/model/say-device.ts';

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
  if (needs.length === 0) return <p className="sumup mute small">{said(says.none)}</p>;
  const { points, known } = sumOfNeeds(needs);
  const [name, on] = [said(visitorWords[visitor].name), sayDevice(device)];
  const label = score === null ? say`${name} on ${on}: how the score comes about` : say`${name} on ${on}: how ${score} comes about`;
  return (
    <div className="sumup">
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say`What counts`}</th>
            <th scope="col">
              <span className="vh">{say`Share`}</span>
            </th>
            <th scope="col" className="sumup__points">
              {say`Points`}
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
              {known === 100 ? said(says.whole) : said(says.applies)}
            </th>
            <td className="sumup__points">{sayTotal({ points, known, score })}</td>
          </tr>
        </tfoot>
      </table>
      <div>
        <p>{sayBandInFull(low, high)}</p>
        <p>{said(says.judgement)}</p>
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
  return sayNodes`${<b>{points}</b>} of ${weight}`;
}

function sayTotal({ points, known, score }: { readonly points: number; readonly known: number; readonly score: number | null }): string {
  if (score === null) return say`${points} of ${known}, no score yet`;
  return known === 100 ? say`${points} of ${known}` : say`${points} of ${known} = ${score} of 100`;
}

const isCounted = ({ state }: Need): boolean => state === 'found' || state === 'not-found';

const sayOpen = ({ state, weight }: Need): string => (state === 'not-known' ? say`not yet known, ${weight}` : say`left out, ${weight}`);

function sayNeed({ label, state }: Need): string {
  if (state === 'not-found') return say`${label}: not found`;
  return state === 'does-not-apply' ? say`${label}: does not apply` : label;
}
