import type { ClickGraph } from '../graph/click-graph.ts';
import { openLaneBook, weighLanes, type LaneBook } from './lane-book.ts';
import { linkLanes } from './link-lanes.ts';
import type { WalkGraph } from './walk-graph.ts';

/** How a visitor weighs links. */
interface Weighing {
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
export interface WalkFrame extends Pick<WalkGraph, 'count' | 'back' | 'isGoal'> {
  readonly graph: ClickGraph;
  /** The pages, from a place on, with what the links smell of there. A place lies in one of them at most. */
  readonly layers: readonly Layer[];
  readonly extra: readonly ExtraWay[];
}

/** Even a link without any scent is taken now and then. */
const drift = 0.02;

/** How strongly one link draws, beside the others of its page. `scent` and `sight` are 0..1. */
export const linkWeight = (scent: number, sight: number, { gamma, bySight }: Weighing): number =>
  (bySight ? sight : 1) * (drift + scent ** gamma);

/** Lays the lanes of a walk once, to weigh them as each visitor does (science.md A0). */
export function weighLinks(frame: WalkFrame): (weighing: Weighing) => WalkGraph {
  const { graph, count, layers, back, isGoal } = frame;
  const links = linkLanes(graph);
  const presses = lanesOfPresses(frame.extra);
  const parts = [
    ...layers.map(({ offset, smells }, number) => ({ book: links, offset, smells, base: number * links.count })),
    { book: presses.book, offset: 0, smells: presses.smells, base: layers.length * links.count },
  ];
  const all = layers.length * links.count + presses.book.count;
  const targets = new Int32Array(all);
  for (const { book, offset, base } of parts)
    targets.set(
      book.targets.map((target) => target + offset),
      base,
    );
  const rows = layRows(frame, presses.from);
  return (weighing) => {
    const weights = new Float64Array(all);
    const clicks = new Uint8Array(all);
    for (const { book, smells, base } of parts) {
      const pulls = smells.map((smell) => linkWeight(smell, 1, weighing));
      const weighed = weighLanes(book, pulls, weighing.bySight);
      weights.set(weighed.weights, base);
      clicks.set(weighed.clicks, base);
    }
    return { ...rows, targets, weights, clicks, count, back, isGoal };
  };
}

interface Presses {
  readonly book: LaneBook;
  /** By label. */
  readonly smells: Float64Array;
  /** By place: the lanes that leave it. */
  readonly from: ReadonlyMap<number, readonly number[]>;
}

/** Their label is their number. */
function lanesOfPresses(extra: readonly ExtraWay[]): Presses {
  const book = openLaneBook();
  const from = new Map<number, Map<number, number>>();
  extra.forEach(({ from: place, to, sight, clicks }, label) => {
    const byTarget = from.get(place) ?? new Map<number, number>();
    from.set(place, byTarget);
    const lane = book.one(label, book.look(sight, clicks), to);
    const other = byTarget.get(to);
    byTarget.set(to, other === undefined ? lane : book.both(other, lane));
  });
  return {
    book: book.done(),
    smells: Float64Array.from(extra, ({ scent }) => scent),
    from: new Map([...from].map(([place, byTarget]) => [place, [...byTarget.values()]])),
  };
}

/** By place the lanes that leave it: of the links in the layer where it lies, then of its presses. */
function layRows({ graph, count, layers, isGoal }: WalkFrame, presses: Presses['from']): Pick<WalkGraph, 'first' | 'lanes'> {
  const links = linkLanes(graph);
  const pages = graph.pages.length;
  const first = new Int32Array(count + 1);
  const levels = new Set(layers.map(({ offset }) => offset)).size;
  const lanes = new Int32Array(levels * links.rows.length + [...presses.values()].reduce((sum, { length }) => sum + length, 0));
  let used = 0;
  for (let place = 0; place < count; place += 1) {
    first[place] = used;
    if (isGoal[place] === 1) continue;
    for (const [number, { offset, on }] of layers.entries()) {
      const node = place - offset;
      if (node < 0 || node >= pages || (on && on[node] !== 1)) continue;
      for (let way = links.first[node] as number, end = links.first[node + 1] as number; way < end; way += 1)
        lanes[used++] = number * links.count + (links.rows[way] as number);
    }
    for (const lane of presses.get(place) ?? []) lanes[used++] = layers.length * links.count + lane;
  }
  first[count] = used;
  return { first, lanes: lanes.subarray(0, used) };
}
