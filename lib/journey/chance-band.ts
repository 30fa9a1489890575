import type { Visitor } from '../model/visitor.ts';
import { usualBack } from './walk-graph.ts';
import { chanceWithin, walkChance, type WalkOutcome } from './walk-chance.ts';
import { weighLinks, type WalkFrame } from './weigh-links.ts';

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

/** Chances to give up at each page between which the truth lies (science.md A0). */
const quits = [0.03, 0.1] as const;
/** Nobody clicks longer: of those who give up at 3 % of the pages 2 % are left. */
const most = 120;

/** Walks with the visitor's own habits, then with each assumption changed: giving up sooner and later, and seeing all links alike. */
export function chanceBand(frame: WalkFrame, walk: Visitor['walk'], from: { readonly begin: ReadonlyMap<number, number>; readonly withinClicks: number; readonly long: boolean }): WalkBand {
  const seen = weighLinks(frame, { gamma: walk.gamma, bySight: true });
  const alike = weighLinks(frame, { gamma: walk.gamma, bySight: false });
  const go = (graph: typeof seen, quit: number) => walkChance({ graph, walker: { quit, back: usualBack }, begin: from.begin, most: from.long ? most : from.withinClicks });
  const point = go(seen, walk.quit);
  const others = [...quits.map((quit) => go(seen, quit)), go(alike, walk.quit)];
  const chance = (outcome: WalkOutcome) => Math.min(1, chanceWithin(outcome, from.withinClicks));
  const clicks = [point, ...others].map((outcome) => outcome.clicksGivenGoal);
  return {
    chance: band(chance(point), others.map(chance)),
    clicks: point.clicksGivenGoal === null ? null : band(point.clicksGivenGoal, clicks.flatMap((value) => value ?? [])),
  };
}

function band(point: number, others: readonly number[]): Band {
  return { low: Math.min(point, ...others), point, high: Math.max(point, ...others) };
}
