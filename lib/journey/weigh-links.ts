import type { ClickGraph } from '../graph/click-graph.ts';
import type { LinkScents } from './link-scents.ts';
import { sparseRows } from './sparse-rows.ts';
import type { WalkGraph } from './walk-graph.ts';

/** How a visitor weighs links. */
interface Weighing {
  /** Exponent of scent: high reads closely, low drifts. */
  readonly gamma: number;
  /** False leaves out how well a link is seen: the other end of our assumption about it. */
  readonly bySight: boolean;
}

/** A way that is no link between pages: a press that puts something into the cart, or reaches the goal. */
export interface ExtraWay {
  readonly from: number;
  readonly to: number;
  readonly scent: number;
  readonly sight: number;
  readonly clicks: number;
}

/** What is walked, before links have weights. */
export interface WalkFrame extends Pick<WalkGraph, 'count' | 'back' | 'isGoal'> {
  readonly graph: ClickGraph;
  /** The pages, from a place on, with what the links smell of there. */
  readonly layers: readonly { readonly offset: number; readonly links: LinkScents }[];
  readonly extra: readonly ExtraWay[];
}

/** Even a link without any scent is taken now and then. */
const drift = 0.02;

/** Weighs all links as a visitor does (science.md A0). */
export function weighLinks(frame: WalkFrame, { gamma, bySight }: Weighing): WalkGraph {
  const { graph, layers } = frame;
  const pages = graph.pages.length;
  const strength = remembered((scent) => drift + scent ** gamma);
  const weight = (scent: number, sight: number) => (bySight ? sight : 1) * strength(scent);
  const weighed = layers.map(({ links }) =>
    links.scents.map((scents, set) => scents.map((scent, index) => weight(scent, links.sights[set]?.[index] ?? 0))),
  );
  const extra = Map.groupBy(frame.extra, (way) => way.from);
  const rows = sparseRows(frame.count, capacity(frame));
  for (let place = 0; place < frame.count; place += 1) {
    rows.begin();
    if (frame.isGoal[place] === 1) continue;
    layers.forEach(({ offset }, layer) => {
      if (place < offset || place >= offset + pages) return;
      for (const number of graph.setsOf[place - offset] ?? []) {
        const set = graph.sets[number];
        const weights = weighed[layer]?.[number];
        if (!set || !weights) continue;
        for (let index = 0; index < weights.length; index += 1) {
          const target = (set.targets[index] as number) + offset;
          if (target !== place) rows.add(target, weights[index] as number, set.costs[index] as number);
        }
      }
    });
    for (const way of extra.get(place) ?? []) rows.add(way.to, weight(way.scent, way.sight), way.clicks);
  }
  return { ...rows.done(), count: frame.count, back: frame.back, isGoal: frame.isGoal };
}

/** Many links, few scents. */
function remembered(work: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = work(value)));
    return found;
  };
}

function capacity({ graph, layers, extra }: WalkFrame): number {
  const links = graph.setsOf.reduce((sum, sets) => sum + sets.reduce((all, set) => all + (graph.sets[set]?.links.length ?? 0), 0), 0);
  return links * layers.length + extra.length;
}
