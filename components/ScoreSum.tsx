import './ScoreSum.css';
import type { VisitorScore } from '@/lib/model/audit-export.ts';
import { said, say } from '@/lib/model/say.ts';
import { NeedRow } from './NeedRow.tsx';
import { sayBand, sayBandInFull } from './say-band.ts';
import { sayCount } from './say-count.ts';
import { sayDevice } from '@/lib/model/say-device.ts';
import { sumOfNeeds, type SumOfNeeds } from './sum-of-needs.ts';

interface ScoreSumProps {
  readonly visitor: VisitorScore;
}

const says = {
  judgement: 'Weights are our judgement; no data links them to sales.',
  noNeeds: 'Nothing was looked for yet.',
};

/** What a score is made of: needs, points, and the sum that gives exactly the score. */
export function ScoreSum({ visitor }: ScoreSumProps) {
  const { needs, score, low, high } = visitor.devices[visitor.device];
  if (needs.length === 0) return <p className="sum mute small">{said(says.noNeeds)}</p>;
  const sum = sumOfNeeds(needs);
  return (
    <div className="sum">
      <ul>
        {needs.map((need) => (
          <NeedRow key={need.id} visitor={visitor.id} need={need} />
        ))}
      </ul>
      <p className="sum__total">
        <span>{say`Points, ${sayDevice(visitor.device)}`}</span>
        <span>{sayTotal(sum, score)}</span>
      </p>
      <p>
        {sayOpen(sum)}
        {sayBandInFull(low, high)} {sayOther(visitor)} {said(says.judgement)}
      </p>
    </div>
  );
}

/** The score on the device that does not lead. */
function sayOther({ device, devices }: VisitorScore): string {
  const other = device === 'desktop' ? 'phone' : 'desktop';
  const { score, low, high } = devices[other];
  return score === null ? say`On a ${sayDevice(other)}: not yet known.` : say`On a ${sayDevice(other)}: ${score}, ${sayBand(low, high)}.`;
}

function sayTotal({ points, known }: SumOfNeeds, score: number | null): string {
  if (score === null) return say`${points} of ${known}, no score yet`;
  return known === 100 ? say`${points} of 100` : say`${points} of ${known} = ${score} of 100`;
}

function sayOpen({ open, leftOut }: SumOfNeeds): string {
  const parts = [
    open > 0 ? say`${sayCount(open, 'point')} not yet known` : '',
    leftOut > 0 ? say`${sayCount(leftOut, 'point')} left out` : '',
  ];
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? '' : `${told[0]?.toUpperCase() ?? ''}${told.slice(1)}. `;
}
