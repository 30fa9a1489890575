/** Which lanes leave from where. Nodes and lanes are numbered from 0. */
export interface LaneRows {
  /** The lanes that leave node i are `lanes[first[i]]` to `lanes[first[i + 1] - 1]`. */
  readonly first: Int32Array;
  readonly lanes: Int32Array;
  /** The other way round: lane i leaves from `nodes[firstNode[i]]` to `nodes[firstNode[i + 1] - 1]`, in rising order. */
  readonly firstNode: Int32Array;
  readonly nodes: Int32Array;
}

/** Rows laid over places from `offset` on; their lanes are numbered from `base` on. */
export interface WalkLayer {
  readonly rows: LaneRows;
  readonly offset: number;
  readonly base: number;
}

/**
 * Where imagined visitors walk: places 0..count-1, and lanes that lead from them. A lane leads to one place with one weight, and may
 * leave from many: what a menu says on a thousand pages is one lane.
 */
export interface WalkGround {
  readonly count: number;
  readonly layers: readonly WalkLayer[];
  /** By lane: the place it leads to. */
  readonly targets: Int32Array;
  /** By place: where Back leads, or -1. */
  readonly back: Int32Array;
  /** By place: 1 where the walk ends in success. */
  readonly isGoal: Uint8Array;
}

/** How visitors of one habit weigh the lanes of a ground. */
export interface LaneWeights {
  /** By lane: relative to the others that leave the same place; not normalised. */
  readonly weights: Float64Array;
  /** By lane: clicks that it takes, 1 or more. */
  readonly clicks: Uint8Array;
}

export interface WalkGraph extends WalkGround, LaneWeights {}

/** Share of back clicks in unfinished Wikispeedia games (science.md A0). */
export const usualBack = 0.12;

/** Rows with their other side, which is what a walk goes by. `count`: of all lanes. */
export function laneRows(first: Int32Array, lanes: Int32Array, count: number): LaneRows {
  const firstNode = new Int32Array(count + 1);
  for (const lane of lanes) firstNode[lane + 1] = (firstNode[lane + 1] as number) + 1;
  for (let lane = 0; lane < count; lane += 1) firstNode[lane + 1] = (firstNode[lane + 1] as number) + (firstNode[lane] as number);
  const next = firstNode.slice();
  const nodes = new Int32Array(lanes.length);
  for (let node = 0; node + 1 < first.length; node += 1)
    for (let way = first[node] as number, end = first[node + 1] as number; way < end; way += 1) {
      const lane = lanes[way] as number;
      const at = next[lane] as number;
      nodes[at] = node;
      next[lane] = at + 1;
    }
  return { first, lanes, firstNode, nodes };
}

/** The rows of some nodes only. `on`: by node, 1 where they stay. */
export function rowsWhere({ first, lanes, firstNode }: LaneRows, on: Uint8Array): LaneRows {
  const some = new Int32Array(first.length);
  const kept = new Int32Array(lanes.length);
  let used = 0;
  for (let node = 0; node + 1 < first.length; node += 1) {
    if (on[node] === 1)
      for (let way = first[node] as number, end = first[node + 1] as number; way < end; way += 1) kept[used++] = lanes[way] as number;
    some[node + 1] = used;
  }
  return laneRows(some, kept.subarray(0, used), firstNode.length - 1);
}

/** The lanes that leave a node. */
export const lanesOf = ({ first, lanes }: LaneRows, node: number): Int32Array => lanes.subarray(first[node], first[node + 1]);
