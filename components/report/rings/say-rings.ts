import type { Device } from '@/lib/model/page.ts';
import { sayCount } from '../../say-count.ts';
import type { TallyRow } from './click-tally.ts';
import type { RingPlan } from './ring-plan.ts';

/** What the picture says, for those who do not see it. */
export function sayRings(tally: readonly TallyRow[], device: Device, plan: RingPlan): string {
  const [, ...rows] = tally;
  const rings = rows.flatMap(({ label, [device]: pages }) => {
    if (!pages) return [];
    const noPath = label === 'No path found';
    return [
      noPath
        ? `${sayCount(pages, 'page')} ${pages === 1 ? 'has' : 'have'} no path`
        : `${sayPages(pages)} ${label} ${label === '1' ? 'click' : 'clicks'} away`,
    ];
  });
  const way = plan.spots.filter(({ key }) => key?.onWay).toSorted((a, b) => (a.key?.clicks ?? 0) - (b.key?.clicks ?? 0));
  const goal = way.at(-1);
  const through = way.slice(0, -1).map(({ pages }) => pages[0]?.name ?? '');
  const said = goal
    ? [
        `The way to “${goal.pages[0]?.name ?? ''}” takes ${sayCount(goal.key?.clicks ?? 0, 'click')}${through.length > 0 ? `, through ${through.join(', ')}` : ''}`,
      ]
    : [];
  return `${['The start stands in the centre', ...rings, ...said, 'The table beside it holds the same figures'].join('. ')}.`;
}

const sayPages = (pages: number): string => `${sayCount(pages, 'page')} ${pages === 1 ? 'is' : 'are'}`;

/** Beside the plan: what a seat stands for, and what stands in no ring. */
export function sayScale({ perSeat }: RingPlan, withoutPath: number): string {
  const seat = perSeat === 1 ? 'One seat is one page.' : `A seat stands for up to ${sayCount(perSeat, 'page')} of one kind.`;
  return withoutPath > 0
    ? `${seat} ${sayCount(withoutPath, 'page')} that no link leads to ${withoutPath === 1 ? 'is' : 'are'} left out.`
    : seat;
}
