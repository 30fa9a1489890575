import { pointOnRing } from '../../point-on-ring.ts';
import { emsOf, fitText } from './fit-text.ts';
import type { PlanSize } from './plan-size.ts';
import type { Spot } from './ring-plan.ts';

/** The name of a key page beside the plan, and the leader to it. */
export interface KeyLabel {
  readonly spot: Spot;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  /** From the page out along its aisle, past the wall, and on to the name. */
  readonly leader: readonly (readonly [number, number])[];
}

/** Pixels from name to name, of the letters, from the wall to the knee of a leader, and of its last stretch. */
export const labelGap = 21;
const letterSize = 13;
const knee = 9;
const shelf = 6;
const beforeName = 5;

/** Names at both sides, none closer to the next than `labelGap`, cut to the room there is; the clicks stand behind each. */
export function keyLabels(spots: readonly Spot[], size: PlanSize): readonly KeyLabel[] {
  const ends = spots.flatMap((spot) => (spot.key ? [{ spot, end: pointOnRing(size.middle, size.wall + knee, spot.degrees) }] : []));
  const isRight = ({ end }: (typeof ends)[number]): boolean => end.x >= size.middle.x;
  return [ends.filter(isRight), ends.filter((one) => !isRight(one))].flatMap((column) => {
    const sorted = column.toSorted((a, b) => a.end.y - b.end.y);
    const heights = spreadOut(
      sorted.map(({ end }) => end.y),
      size.height,
    );
    return sorted.map(({ spot, end }, index) => labelOf({ spot, end, y: heights[index] ?? end.y }, size));
  });
}

interface Ended {
  readonly spot: Spot;
  readonly end: { readonly x: number; readonly y: number };
  readonly y: number;
}

function labelOf({ spot, end, y }: Ended, size: PlanSize): KeyLabel {
  const sign = end.x >= size.middle.x ? 1 : -1;
  const clicks = String(spot.key?.clicks ?? '');
  const bend = Math.min(60, Math.max(4, Math.abs(y - end.y)));
  const x = end.x + sign * (bend + shelf + beforeName);
  const room = (sign > 0 ? size.width - x : x) / letterSize - emsOf(` ${clicks}`);
  const from: [number, number] = [spot.x, spot.y];
  return {
    spot,
    text: fitText(spot.pages[0]?.name ?? '', room),
    x,
    y,
    side: sign > 0 ? 'right' : 'left',
    leader: [from, [end.x, end.y], [end.x + sign * bend, y], [end.x + sign * (bend + shelf), y]],
  };
}

/** Heights in ascending order, moved apart as little as will do, and kept on the sheet. */
export function spreadOut(heights: readonly number[], sheet: number): readonly number[] {
  const spread: number[] = [];
  const groups: { readonly wanted: number[]; top: number }[] = [];
  for (const height of heights) {
    groups.push({ wanted: [height], top: clamp(height, 1, sheet) });
    for (let last = groups.at(-1), before = groups.at(-2); last && before && before.top + before.wanted.length * labelGap > last.top;) {
      groups.pop();
      before.wanted.push(...last.wanted);
      const middle = before.wanted.reduce((sum, one, index) => sum + one - index * labelGap, 0) / before.wanted.length;
      before.top = clamp(middle, before.wanted.length, sheet);
      [last, before] = [groups.at(-1), groups.at(-2)];
    }
  }
  for (const { wanted, top } of groups) wanted.forEach((_, index) => spread.push(top + index * labelGap));
  return spread;
}

const clamp = (top: number, names: number, sheet: number): number => Math.max(10, Math.min(top, sheet - 10 - (names - 1) * labelGap));
