/** Several links to one page are not seen as many times as much: together at most this many times the best (science.md A0). */
const cap = 1.5;
/** More lanes or labels than this no walk has; two such numbers make one that is exact. */
const span = 2 ** 26;

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

interface Lane {
  readonly label: number;
  readonly target: number;
  readonly sight: number;
  readonly cost: number;
  readonly rest?: number;
  readonly last?: number;
}

interface OpenLaneBook {
  /** The lane of links of one make. Links of one label lead to the same target. */
  readonly one: (link: Lane) => number;
  /** The lane of what `rest` holds and one link more to the same target. */
  readonly both: (rest: number, last: number) => number;
  readonly done: () => LaneBook;
}

export function openLaneBook(): OpenLaneBook {
  const lanes: Lane[] = [];
  const looks = new Map<number, number>();
  const ones = new Map<number, number>();
  const several = new Map<number, number>();
  const numberOf = (numbers: Map<number, number>, key: number, lane: () => Lane): number => {
    const found = numbers.get(key) ?? lanes.push(lane()) - 1;
    numbers.set(key, found);
    return found;
  };
  return {
    one(link) {
      // Sights are 0..1.
      const key = 2 * link.cost + link.sight;
      const look = looks.get(key) ?? looks.size;
      looks.set(key, look);
      return numberOf(ones, link.label * span + look, () => link);
    },
    both: (rest, last) => numberOf(several, rest * span + last, () => ({ ...(lanes[rest] as Lane), rest, last })),
    done: () => bookOf(lanes),
  };
}

function bookOf(lanes: readonly Lane[]): LaneBook {
  return {
    count: lanes.length,
    labels: Int32Array.from(lanes, ({ label }) => label),
    targets: Int32Array.from(lanes, ({ target }) => target),
    sights: Float64Array.from(lanes, ({ sight }) => sight),
    costs: Uint8Array.from(lanes, ({ cost }) => cost),
    rest: Int32Array.from(lanes, ({ rest = -1 }) => rest),
    last: Int32Array.from(lanes, ({ last = -1 }) => last),
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
