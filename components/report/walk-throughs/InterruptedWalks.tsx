import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { sayCalled } from '@/lib/model/say-walk-through.ts';
import { said } from '@/lib/model/say.ts';

interface InterruptedWalksProps {
  readonly walks: readonly KeptWalkThrough[];
  readonly onGoOn: (id: string) => void;
  readonly onEnd: (id: string, does: 'finish' | 'give-up') => void;
  readonly onRemove: (id: string) => void;
}

const says = {
  walking: 'A walk-through goes on in another tab.',
  interrupted: 'A walk-through was interrupted. Nothing of it is lost.',
  goOn: 'Go on',
  finish: 'Finish',
  giveUp: 'Gave up',
  remove: 'Delete',
};

/** Walk-throughs that are not at their end, with what can be done about it. */
export function InterruptedWalks({ walks, onGoOn, onEnd, onRemove }: InterruptedWalksProps) {
  const open = walks.filter(({ state }) => state === 'walking' || state === 'interrupted');
  return (
    <ul className="walks__open">
      {open.map((walk) => (
        <li key={walk.id}>
          <p>
            <b>{walk.state === 'walking' ? said(says.walking) : said(says.interrupted)}</b> <span dir="auto">{sayCalled(walk)}</span>
          </p>
          <p className="walks__does">
            {walk.state === 'interrupted' && walk.importedAt === undefined && (
              <button type="button" className="btn" onClick={() => onGoOn(walk.id)}>
                {said(says.goOn)}
              </button>
            )}
            <button type="button" className="btn" onClick={() => onEnd(walk.id, 'finish')}>
              {said(says.finish)}
            </button>
            <button type="button" className="btn" onClick={() => onEnd(walk.id, 'give-up')}>
              {said(says.giveUp)}
            </button>
            {walk.state === 'interrupted' && (
              <button type="button" className="btn btn--plain" onClick={() => onRemove(walk.id)}>
                {said(says.remove)}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
