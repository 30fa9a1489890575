import type { Visitor } from '../model/visitor.ts';
import { walkTogether, type Arrivals } from './walk-arrivals.ts';
import { chanceWithin, walkChance, type WalkOutcome } from './walk-chance.ts';
import { usualBack } from './walk-graph.ts';
import { weighLinks, type WalkFrame, type Weighing } from './weigh-links.ts';

/** A figure with what our assumptions could make of it. low <= point <= high. */
export interface Band {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

export interface WalkBand {
  /** Chance to arrive within the given clicks, 0..1. */
  readonly chance: Band;
  /** Mean clicks of those who arrive, however long it takes; null when nobody does. */
  readonly clicks: Band | null;
}

interface WalkOrder {
  readonly begin: ReadonlyMap<number, number>;
  readonly withinClicks: number;
  /** Clicks to follow, at least `withinClicks`; what comes after is extrapolated. */
  readonly most: number;
  /** What our assumptions could make of it is not asked for: low and high are the point. It saves half of the walks. */
  readonly pointOnly?: boolean;
}

/** Chances to give up between which the truth lies (science.md A0). */
const quits = [0.03, 0.05, 0.1] as const;
/** How sharply scent is smelt may be so many times what we think (science.md D3). */
const sharpness = [0.5, 1.5] as const;

/** Walks a frame with habits of visitors. Walks that differ in patience only are walked once, and those of one visitor together. */
export function chanceBands(frame: WalkFrame, order: WalkOrder): (walk: Visitor['walk']) => WalkBand {
  const known = new Map<string, Arrivals>();
  const { ground, weigh } = weighLinks(frame);
  const walk = (weighings: readonly Weighing[]): readonly Arrivals[] => {
    const fresh = new Map(weighings.flatMap((one) => (known.has(keyOf(one)) ? [] : [[keyOf(one), one] as const])));
    const found = walkTogether(ground, [...fresh.values()].map(weigh), { back: usualBack, begin: order.begin, most: order.most });
    [...fresh.keys()].forEach((key, at) => known.set(key, found[at] ?? nowhere));
    return weighings.map((one) => known.get(keyOf(one)) ?? nowhere);
  };
  return ({ gamma, quit }) => {
    const asThought = { gamma, bySight: true };
    const assumed = order.pointOnly
      ? []
      : [{ gamma, bySight: false }, ...sharpness.map((times) => ({ gamma: gamma * times, bySight: true }))];
    const [seen = nowhere, ...unlike] = walk([asThought, ...assumed]);
    const point = walkChance(seen, quit);
    const others = order.pointOnly
      ? []
      : [...quits.map((share) => walkChance(seen, share)), ...unlike.map((arrivals) => walkChance(arrivals, quit))];
    const chance = (outcome: WalkOutcome) => chanceWithin(outcome, order.withinClicks);
    return {
      chance: band(chance(point), others.map(chance)),
      clicks:
        point.clicksGivenGoal === null
          ? null
          : band(
              point.clicksGivenGoal,
              others.flatMap((outcome) => outcome.clicksGivenGoal ?? []),
            ),
    };
  };
}

const nowhere: Arrivals = { arriving: [], deciding: [] };
const keyOf = ({ gamma, bySight }: Weighing): string => `${gamma} ${bySight}`;

function band(point: number, others: readonly number[]): Band {
  return { low: Math.min(point, ...others), point, high: Math.max(point, ...others) };
}
