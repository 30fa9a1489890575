import { numberPairs } from '../model/number-pairs.ts';

/** Several links to one page are not seen as many times as much: together at most this many times the best (science.md A0). */
const cap = 1.5;

/**
 * Lanes, numbered from 0: each is either one make of link (what it says and where it leads, how well it is seen, the clicks it takes) or
 * several links of one place to the same target. No lane is known by its weight, so they are the same for all wishes and habits.
 */
export interface LaneBook {
  readonly count: number;
  /** By lane: what its links say; of several links, the first. */
  readonly labels: Int32Array;
  /** By lane: where it leads. */
  readonly targets: Int32Array;
  /** By lane of one link: 0..1, and clicks, 1 or more. */
  readonly sights: Float64Array;
  readonly costs: Uint8Array;
  /** By lane of several links: the lane of all but the last, and the lane of the last; else -1. Both have lower numbers. */
  readonly rest: Int32Array;
  readonly last: Int32Array;
}

interface OpenLaneBook {
  /** How links are met: how well they are seen, 0..1, and the clicks they take. */
  readonly look: (sight: number, cost: number) => number;
  /** The lane of links of one make. Links of one label lead to the same target. */
  readonly one: (label: number, look: number, target: number) => number;
  /** The lane of what `rest` holds and one link more to the same target. */
  readonly both: (rest: number, last: number) => number;
  readonly done: () => LaneBook;
}

export function openLaneBook(): OpenLaneBook {
  const looks = new Map<number, number>();
  const sightOf: number[] = [];
  const costOf: number[] = [];
  const book = { labels: [] as number[], targets: [] as number[], looks: [] as number[], rest: [] as number[], last: [] as number[] };
  /** By number of a pair: its lane. */
  const [ones, oneLanes, several, severalLanes] = [numberPairs(), [] as number[], numberPairs(), [] as number[]];
  const open = (lane: { readonly label: number; readonly target: number; readonly look: number }, rest = -1, last = -1): number => {
    book.labels.push(lane.label);
    book.targets.push(lane.target);
    book.looks.push(lane.look);
    book.rest.push(rest);
    book.last.push(last);
    return book.labels.length - 1;
  };
  return {
    look(sight, cost) {
      // Sights are 0..1.
      const key = 2 * cost + sight;
      let look = looks.get(key);
      if (look === undefined) {
        looks.set(key, (look = looks.size));
        sightOf.push(sight);
        costOf.push(cost);
      }
      return look;
    },
    one(label, look, target) {
      const number = ones(label, look);
      return (oneLanes[number] ??= open({ label, look, target }));
    },
    both(rest, last) {
      const number = several(rest, last);
      const [label = 0, target = 0, look = 0] = [book.labels[rest], book.targets[rest], book.looks[rest]];
      return (severalLanes[number] ??= open({ label, target, look }, rest, last));
    },
    done: () => ({
      count: book.labels.length,
      labels: new Int32Array(book.labels),
      targets: new Int32Array(book.targets),
      sights: new Float64Array(book.looks.map((look) => sightOf[look] ?? 0)),
      costs: new Uint8Array(book.looks.map((look) => costOf[look] ?? 1)),
      rest: new Int32Array(book.rest),
      last: new Int32Array(book.last),
    }),
  };
}

/** By lane: what it weighs, and the clicks it takes: of several links, those of the best. `pulls`: by label, what a link in full view weighs. */
export function weighLanes(
  { count, labels, sights, costs, rest, last }: LaneBook,
  pulls: Float64Array,
  bySight: boolean,
): { readonly weights: Float64Array; readonly clicks: Uint8Array } {
  const sums = new Float64Array(count);
  const best = new Float64Array(count);
  const clicks = costs.slice();
  for (let lane = 0; lane < count; lane += 1) {
    const others = rest[lane] as number;
    if (others < 0) {
      sums[lane] = best[lane] = (bySight ? (sights[lane] as number) : 1) * (pulls[labels[lane] as number] as number);
      continue;
    }
    const one = last[lane] as number;
    const leader = (best[one] as number) > (best[others] as number) ? one : others;
    sums[lane] = (sums[others] as number) + (sums[one] as number);
    best[lane] = best[leader] as number;
    clicks[lane] = clicks[leader] as number;
  }
  return { weights: sums.map((sum, lane) => Math.min(sum, cap * (best[lane] as number))), clicks };
}
