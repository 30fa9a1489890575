import type { Device } from '@/lib/model/page.ts';
import { said, say } from '@/lib/model/say.ts';
import { sayCount, sayNumber } from '../../say-count.ts';
import { tallyWords, type TallyRow } from './click-tally.ts';
import type { RingPlan, Spot } from './ring-plan.ts';

/** What the picture says, for those who do not see it. */
export function sayRings(tally: readonly TallyRow[], device: Device, plan: RingPlan): string {
  const [, ...rows] = tally;
  const rings = rows.flatMap(({ label, [device]: pages }) => {
    if (!pages) return [];
    return [label === tallyWords.none ? sayPathless(pages) : sayAway(pages, label)];
  });
  const way = plan.spots.filter(({ key }) => key?.onWay).toSorted((a, b) => (a.key?.clicks ?? 0) - (b.key?.clicks ?? 0));
  const goal = way.at(-1);
  const through = way.slice(0, -1).map(({ pages }) => pages[0]?.name ?? '');
  const ways = goal ? [sayWay(goal, through)] : [];
  return `${[say`The start stands in the centre`, ...rings, ...ways, say`The table beside it holds the same figures`].join('. ')}.`;
}

const sayPathless = (pages: number): string => (pages === 1 ? say`1 page has no path` : say`${sayNumber(pages)} pages have no path`);

function sayAway(pages: number, label: string): string {
  const are = sayCount(pages, 'page is', 'pages are');
  return label === '1' ? say`${are} 1 click away` : say`${are} ${said(label)} clicks away`;
}

function sayWay({ pages: [page], key }: Spot, through: readonly string[]): string {
  const [name, clicks] = [page?.name ?? '', sayCount(key?.clicks ?? 0, 'click')];
  return through.length > 0
    ? say`The way to “${name}” takes ${clicks}, through ${through.join(', ')}`
    : say`The way to “${name}” takes ${clicks}`;
}

/** Beside the plan: what a seat stands for, and what stands in no ring. */
export function sayScale({ perSeat }: RingPlan, withoutPath: number): string {
  const seat = perSeat === 1 ? say`One seat is one page.` : say`A seat stands for up to ${sayCount(perSeat, 'page')} of one kind.`;
  if (withoutPath === 0) return seat;
  return withoutPath === 1
    ? say`${seat} 1 page that no link leads to is left out.`
    : say`${seat} ${sayNumber(withoutPath)} pages that no link leads to are left out.`;
}
