import type { LaneWeights, WalkGraph, WalkGround } from './walk-graph.ts';
import { abreast, stepping, widthOf } from './walk-step.ts';

/** What becomes of visitors who never give up, by clicks from 0. */
export interface Arrivals {
  /** Share that reaches the goal with exactly so many clicks. */
  readonly arriving: readonly number[];
  /** Share that stands somewhere else after so many clicks and decides where to go. */
  readonly deciding: readonly number[];
}

export interface Walk {
  /** Chance to go back instead of on, where there is a way back. */
  readonly back: number;
  /** Share of visitors that begin at each place; sums to 1. */
  readonly begin: ReadonlyMap<number, number>;
  /** Clicks to follow. */
  readonly most: number;
}

/** Less than this share of visitors is no longer followed. */
const few = 1e-7;

/** Follows visitors of one habit. */
export function walkArrivals({ graph, ...walk }: Walk & { readonly graph: WalkGraph }): Arrivals {
  return walkTogether(graph, [graph], walk)[0] as Arrivals;
}

/**
 * Follows the expected flow of visitors of several habits over the same ground (science.md A0): at each place that is not the goal a
 * share of `back` goes back and the others take a lane by its weight; without lanes all go back, without that they stay lost. Time: clicks x ways.
 */
export function walkTogether(ground: WalkGround, habits: readonly LaneWeights[], walk: Walk): readonly Arrivals[] {
  const lots = Array.from({ length: Math.ceil(habits.length / abreast) }, (_, lot) => habits.slice(lot * abreast, (lot + 1) * abreast));
  return lots.flatMap((lot) => walkAbreast(ground, lot, walk));
}

function walkAbreast(ground: WalkGround, habits: readonly LaneWeights[], { back, begin, most }: Walk): readonly Arrivals[] {
  const walkers = habits.map(({ clicks }) => ({
    longest: clicks.reduce((a, b) => Math.max(a, b), 1),
    idle: 0,
    arriving: [] as number[],
    deciding: [] as number[],
  }));
  const width = widthOf(habits);
  const length = Math.max(...walkers.map(({ longest }) => longest)) + 1;
  const flows = Array.from({ length }, () => new Float64Array(ground.count * width));
  const step = stepping(ground, habits, back);
  for (const [place, share] of begin) flows[0]?.fill(share, place * width, place * width + habits.length);
  for (let click = 0; click <= most && walkers.some(({ idle, longest }) => idle <= longest); click += 1) {
    // Flows are used again in turn.
    const ahead = flows.map((_, clicks) => flows[(click + clicks) % length] as Float64Array);
    const now = ahead[0] as Float64Array;
    for (const [habit, walker] of walkers.entries()) {
      if (walker.idle > walker.longest) continue;
      const { arrived, walking } = standing(ground, now.subarray(habit), width);
      walker.arriving.push(arrived);
      walker.deciding.push(walking);
      walker.idle = walking < few ? walker.idle + 1 : 0;
    }
    if (click < most) step(ahead);
    now.fill(0);
  }
  return walkers;
}

function standing({ count, isGoal }: WalkGround, now: Float64Array, width: number): { readonly arrived: number; readonly walking: number } {
  let arrived = 0;
  let walking = 0;
  for (let place = 0; place < count; place += 1) {
    const share = now[place * width] as number;
    if (share === 0) continue;
    if (isGoal[place] === 1) arrived += share;
    else walking += share;
  }
  return { arrived, walking };
}
