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

interface Layer {
  readonly offset: number;
  readonly links: LinkScents;
  /** By page: 1 where this layer holds; everywhere when left out. */
  readonly on?: Uint8Array;
}

/** What is walked, before links have weights. */
export interface WalkFrame extends Pick<WalkGraph, 'count' | 'back' | 'isGoal'> {
  readonly graph: ClickGraph;
  /** The pages, from a place on, with what the links smell of there. */
  readonly layers: readonly Layer[];
  readonly extra: readonly ExtraWay[];
}

/** Even a link without any scent is taken now and then. */
const drift = 0.02;

/** How strongly one link draws, beside the others of its page. `scent` and `sight` are 0..1. */
export const linkWeight = (scent: number, sight: number, { gamma, bySight }: Weighing): number =>
  (bySight ? sight : 1) * (drift + scent ** gamma);

/** Weighs all links as a visitor does (science.md A0). */
export function weighLinks(frame: WalkFrame, weighing: Weighing): WalkGraph {
  const { graph, layers } = frame;
  const pages = graph.pages.length;
  const { bySight } = weighing;
  /** By layer and label: what a link in full view would weigh. */
  const pulls = layers.map(({ links }) => links.smells.map((smell) => linkWeight(smell, 1, weighing)));
  const extra = Map.groupBy(frame.extra, (way) => way.from);
  const rows = sparseRows(frame.count, capacity(frame));
  for (let place = 0; place < frame.count; place += 1) {
    rows.begin();
    if (frame.isGoal[place] === 1) continue;
    layers.forEach((layer, number) => {
      const { offset, links } = layer;
      const pull = pulls[number];
      if (!pull || place < offset || place >= offset + pages || !holds(layer, place - offset)) return;
      for (const at of graph.setsOf[place - offset] ?? []) {
        const [set, labels, sights] = [graph.sets[at], links.labels[at], links.sights[at]];
        if (!set || !labels || !sights) continue;
        for (let index = 0; index < labels.length; index += 1) {
          const target = (set.targets[index] as number) + offset;
          if (target === place) continue;
          const weight = (bySight ? (sights[index] as number) : 1) * (pull[labels[index] as number] as number);
          rows.add(target, weight, set.costs[index] as number);
        }
      }
    });
    for (const way of extra.get(place) ?? []) rows.add(way.to, linkWeight(way.scent, way.sight, weighing), way.clicks);
  }
  return { ...rows.done(), count: frame.count, back: frame.back, isGoal: frame.isGoal };
}

const holds = ({ on }: Layer, node: number): boolean => on === undefined || on[node] === 1;

function capacity({ graph, layers, extra }: WalkFrame): number {
  const links = graph.setsOf.map((sets) => sets.reduce((all, set) => all + (graph.sets[set]?.links.length ?? 0), 0));
  const inLayer = (layer: Layer) => links.reduce((sum, count, node) => (holds(layer, node) ? sum + count : sum), 0);
  return layers.reduce((sum, layer) => sum + inLayer(layer), 0) + extra.length;
}
