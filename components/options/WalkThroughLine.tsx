import { say } from '@/lib/model/say.ts';
import { sayNodes } from '../say-nodes.tsx';
import { hostOf } from '../host-of.ts';
import { sayCount } from '../say-count.ts';

interface WalkThroughLineProps {
  /** How many of each site, by its origin; of one at least. */
  readonly walkThroughs: ReadonlyMap<string, number>;
  readonly onDelete: (origin: string) => void;
}

/** People who were recorded, site by site. They go with the last check of their site, or alone. */
export function WalkThroughLine({ walkThroughs, onDelete }: WalkThroughLineProps) {
  return (
    <div>
      <dt>{say`Walk-throughs`}</dt>
      {[...walkThroughs].map(([origin, count]) => (
        <dd key={origin}>
          {sayNodes`${sayCount(count, 'walk-through')} of ${<bdi>{hostOf(origin)}</bdi>}`}{' '}
          <button
            type="button"
            className="link"
            aria-label={say`Delete the walk-throughs of ${hostOf(origin)}`}
            onClick={() => onDelete(origin)}
          >
            {say`Delete`}
          </button>
        </dd>
      ))}
    </div>
  );
}
