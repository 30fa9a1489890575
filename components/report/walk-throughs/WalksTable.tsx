import { sayClock } from '@/lib/model/say-clock.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { walkThroughFigures } from '@/lib/model/walk-through-figures.ts';
import { Glyph } from '../../Glyph.tsx';
import { sayCount } from '../../say-count.ts';
import { sayEnd, sayPerson } from '@/lib/model/say-walk-through.ts';
import { said, say, spokenTag } from '@/lib/model/say.ts';
import { WalkInFull } from './WalkInFull.tsx';
import { sayDevice } from '@/lib/model/say-device.ts';

interface WalksTableProps {
  readonly walks: readonly KeptWalkThrough[];
  readonly onSave: (walk: KeptWalkThrough) => void;
  readonly onRemove: (id: string) => void;
}

const says = {
  none: 'Nobody has walked this site yet.',
  label: 'Walk-throughs, one row for each person',
  lost: 'Lostness: 0 is the straight way; above 0.5 people feel lost, under 0.4 they do not (Smith 1996). Whoever comes back to a page on purpose counts as a little lost.',
};

/** Those that have ended, one row each, with the fewest clicks beside. */
export function WalksTable({ walks, onSave, onRemove }: WalksTableProps) {
  const ended = walks.filter((walk) => walk.state === 'finished' || walk.state === 'gave-up');
  if (ended.length === 0) return <p className="part__none">{said(says.none)}</p>;
  return (
    <>
      <div className="walks" role="region" aria-label={said(says.label)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say`Person`}</th>
              <th scope="col">{say`Part`}</th>
              <th scope="col">{say`Task`}</th>
              <th scope="col">{say`Device`}</th>
              <th scope="col">{say`Clicks`}</th>
              <th scope="col">{say`Fewest`}</th>
              <th scope="col">{say`Time`}</th>
              <th scope="col">{say`Lostness`}</th>
              <th scope="col">{say`End`}</th>
            </tr>
          </thead>
          <tbody>
            {ended.map((walk) => (
              <Row key={walk.id} walk={walk} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="walks__note">{said(says.lost)}</p>
      <div className="walks__one">
        {ended.map((walk) => (
          <WalkInFull key={walk.id} walk={walk} onSave={() => onSave(walk)} onRemove={() => onRemove(walk.id)} />
        ))}
      </div>
    </>
  );
}

function Row({ walk }: { readonly walk: KeptWalkThrough }) {
  const figures = walkThroughFigures(walk);
  const { clicks, backSteps, typed, timeMs, lostness } = figures;
  return (
    <tr>
      <th scope="row" dir="auto">
        {sayPerson(walk.person)}
      </th>
      <td data-visitor={walk.visitor} className="walks__who">
        <Glyph name={walk.visitor} size={18} className="who" />
        {said(visitorWords[walk.visitor].name)}
      </td>
      <td className="walks__task" dir="auto">
        {walk.task.words}
      </td>
      <td>{sayDevice(walk.device)}</td>
      <td>
        <span className="num">{clicks}</span>
        {backSteps > 0 && <small>{say`${sayCount(backSteps, 'step')} back`}</small>}
      </td>
      <td>
        <span className="num">{walk.fewest.clicks ?? '–'}</span>
      </td>
      <td>{sayClock(timeMs)}</td>
      <td>{lostness === null ? '–' : sayTwoDigits(lostness)}</td>
      <td>
        {sayEnd(walk, figures)}
        {typed > 0 && <small>{say`${sayCount(typed, 'address', 'addresses')} typed`}</small>}
      </td>
    </tr>
  );
}

const sayTwoDigits = (value: number): string =>
  new Intl.NumberFormat(spokenTag(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
