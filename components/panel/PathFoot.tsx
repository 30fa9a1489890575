import type { PageHere } from '@/lib/model/page-here.ts';
import type { PathWish } from '@/lib/model/walked-path.ts';
import { said, say } from '@/lib/model/say.ts';
import { Foot } from '../Foot.tsx';
import { sayGoal } from '../say-goal.ts';

interface PathFootProps {
  readonly here: Extract<PageHere, { state: 'read' }> | null;
  /** The path that is shown on the page, or null. */
  readonly walk: PathWish | null;
  readonly onWalk: (wish: PathWish | null) => void;
}

const says = { hide: 'Hide the path' };

/** What leads on from the page in front: its way to the goal, drawn on it. Nothing where no way leads there, or one is there already. */
export function PathFoot({ here, walk, onWalk }: PathFootProps) {
  const way = here?.ways.find(({ to, state, clicks }) => 'goal' in to && state === 'found' && (clicks.desktop ?? 0) > 0);
  if (!way || !('goal' in way.to)) return null;
  const { visitor, need, to } = way;
  const isShown = walk?.visitor === visitor && walk.need === need;
  return (
    <Foot>
      <button
        type="button"
        className={isShown ? 'btn btn--wide' : 'btn btn--go btn--wide'}
        onClick={() => onWalk(isShown ? null : { visitor, device: 'desktop', need })}
      >
        {isShown ? said(says.hide) : say`Show path to ${sayGoal(to.goal)}`}
      </button>
    </Foot>
  );
}
