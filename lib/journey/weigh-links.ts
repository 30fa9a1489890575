import type { ClickGraph } from '../graph/click-graph.ts';
import { openLaneBook, weighLanes, type LaneBook } from './lane-book.ts';
import { linkLanes } from './link-lanes.ts';
import { laneRows, rowsWhere, type LaneRows, type LaneWeights, type WalkGround } from './walk-graph.ts';

/** How a visitor weighs links. */
export interface Weighing {
  /** Exponent of scent: high reads closely, low drifts. */
  readonly gamma: number;
  /** False leaves out how well a link is seen: the other end of our assumption about it. */
  readonly bySight: boolean;
}

/** A way that is no link between pages: a press that puts something into the cart, or reaches the goal. No link leads from its place to where it leads. */
export interface ExtraWay {
  readonly from: number;
  readonly to: number;
  readonly scent: number;
  readonly sight: number;
  readonly clicks: number;
  /** What the press says. */
  readonly words: string;
}

interface Layer {
  readonly offset: number;
  /** What the links smell of there, by label (see LinkLanes). */
  readonly smells: Float64Array;
  /** By page: 1 where this layer holds; everywhere when left out. */
  readonly on?: Uint8Array;
}

/** What is walked, before links have weights. */
export interface WalkFrame extends Pick<WalkGround, 'count' | 'back' | 'isGoal'> {
  readonly graph: ClickGraph;
  /** The pages, from a place on, with what the links smell of there. A place lies in one of them at most. */
  readonly layers: readonly Layer[];
  readonly extra: readonly ExtraWay[];
}

interface WeighedWalk {
  readonly ground: WalkGround;
  readonly weigh: (weighing: Weighing) => LaneWeights;
}

/** Even a link without any scent is taken now and then. */
const drift = 0.02;

/** How strongly one link draws, beside the others of its page. `scent` and `sight` are 0..1. */
export const linkWeight = (scent: number, sight: number, { gamma, bySight }: Weighing): number =>
  (bySight ? sight : 1) * (drift + scent ** gamma);

/** Lays the lanes of a walk once, to weigh them as each visitor does (science.md A0). */
export function weighLinks(frame: WalkFrame): WeighedWalk {
  const { graph, count, layers, back, isGoal } = frame;
  const links = linkLanes(graph);
  const presses = lanesOfPresses(frame);
  const parts = [
    ...layers.map(({ offset, smells, on }, number) => ({
      offset,
      smells,
      book: links,
      rows: on ? rowsWhere(links.rows, on) : links.rows,
      base: number * links.count,
    })),
    { ...presses, offset: 0, base: layers.length * links.count },
  ];
  const all = layers.length * links.count + presses.book.count;
  const targets = new Int32Array(all);
  for (const { book, offset, base } of parts)
    targets.set(
      book.targets.map((target) => target + offset),
      base,
    );
  const ground = { count, layers: parts, targets, back, isGoal };
  const weigh = (weighing: Weighing): LaneWeights => {
    const weights = new Float64Array(all);
    const clicks = new Uint8Array(all);
    for (const { book, smells, base } of parts) {
      const pulls = smells.map((smell) => linkWeight(smell, 1, weighing));
      const weighed = weighLanes(book, pulls, weighing.bySight);
      weights.set(weighed.weights, base);
      clicks.set(weighed.clicks, base);
    }
    return { weights, clicks };
  };
  return { ground, weigh };
}

/** The presses of a frame as lanes; their label is their number. */
function lanesOfPresses({ extra, count }: WalkFrame): { readonly book: LaneBook; readonly smells: Float64Array; readonly rows: LaneRows } {
  const book = openLaneBook();
  const from = new Map<number, Map<number, number>>();
  extra.forEach(({ from: place, to, sight, clicks }, label) => {
    const byTarget = from.get(place) ?? new Map<number, number>();
    from.set(place, byTarget);
    const lane = book.one(label, book.look(sight, clicks), to);
    const other = byTarget.get(to);
    byTarget.set(to, other === undefined ? lane : book.both(other, lane));
  });
  const done = book.done();
  const first = new Int32Array(count + 1);
  const lanes: number[] = [];
  for (let place = 0; place < count; place += 1) {
    lanes.push(...(from.get(place)?.values() ?? []));
    first[place + 1] = lanes.length;
  }
  return { book: done, smells: Float64Array.from(extra, ({ scent }) => scent), rows: laneRows(first, Int32Array.from(lanes), done.count) };
}
