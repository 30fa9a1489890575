import type { LaneRows, LaneWeights, WalkGround } from './walk-graph.ts';

/** Habits that are walked side by side at most. Four numbers fill half a cache line. */
export const abreast = 4;

/** One habit alone, or four; of three the fourth stays empty. */
export const widthOf = (habits: readonly LaneWeights[]): number => (habits.length === 1 ? 1 : abreast);

/**
 * Lets all who stand somewhere with a click take their next way. Who is on a lane is gathered from all places that it leaves, for all habits
 * at once: where it leaves from is read once for them, and their sums do not wait for each other. Flows and parts hold `widthOf` numbers a
 * place, one a habit. Arrays are read within their bounds here; a fallback for "undefined" would box every number of the inner loops.
 *
 * `ahead`: by clicks, who stands where so many clicks from now; 0 is read, the others are added to.
 */
export function stepping(ground: WalkGround, habits: readonly LaneWeights[], back: number): (ahead: readonly Float64Array[]) => void {
  const width = widthOf(habits);
  const count = ground.targets.length * width;
  const lanes: Lanes = {
    width,
    targets: ground.targets,
    weights: sideBySide(
      habits.map(({ weights }) => weights),
      { all: new Float64Array(count), width },
    ),
    clicks: sideBySide(
      habits.map(({ clicks }) => clicks),
      { all: new Uint8Array(count), width },
    ),
  };
  const setOff = settingOff(ground, lanes, back);
  const walking = new Float64Array(count);
  const gather = width === 1 ? gatherOne : gatherFour;
  return (ahead) => {
    const parts = setOff(ahead);
    for (const { rows, offset, base } of ground.layers) gather(rows, parts.subarray(offset * width), walking.subarray(base * width));
    moveOn(lanes, walking, ahead);
  };
}

/** By lane: who is on it, from all nodes that it leaves. */
function gatherOne({ firstNode, nodes }: LaneRows, parts: Float64Array, walking: Float64Array): void {
  for (let lane = 0; lane < firstNode.length - 1; lane += 1) {
    let sum = 0;
    for (let way = firstNode[lane] as number, end = firstNode[lane + 1] as number; way < end; way += 1)
      sum += parts[nodes[way] as number] as number;
    walking[lane] = sum;
  }
}

/** The same by lane and habit. */
function gatherFour({ firstNode, nodes }: LaneRows, parts: Float64Array, walking: Float64Array): void {
  for (let lane = 0, at = 0; lane < firstNode.length - 1; lane += 1, at += abreast) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let way = firstNode[lane] as number, end = firstNode[lane + 1] as number; way < end; way += 1) {
      const from = (nodes[way] as number) * abreast;
      one += parts[from] as number;
      two += parts[from + 1] as number;
      three += parts[from + 2] as number;
      four += parts[from + 3] as number;
    }
    walking[at] = one;
    walking[at + 1] = two;
    walking[at + 2] = three;
    walking[at + 3] = four;
  }
}

interface Lanes {
  readonly width: number;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly clicks: Uint8Array;
}

function moveOn({ width, targets, weights, clicks }: Lanes, walking: Float64Array, ahead: readonly Float64Array[]): void {
  for (let lane = 0, first = 0; lane < targets.length; lane += 1, first += width) {
    const to = (targets[lane] as number) * width - first;
    for (let at = first; at < first + width; at += 1) {
      const share = walking[at] as number;
      if (share === 0) continue;
      const flow = ahead[clicks[at] as number] as Float64Array;
      flow[to + at] = (flow[to + at] as number) + share * (weights[at] as number);
    }
  }
}

/** Sends back who goes back, and tells by place and habit how many take each of its lanes, to be multiplied by the lane's weight. */
function settingOff(ground: WalkGround, { width, weights }: Lanes, back: number) {
  const { count, isGoal } = ground;
  const total = width === 1 ? totalOfOne(ground, weights) : totalsOfFour(ground, weights);
  const parts = new Float64Array(count * width);
  return ([now, next]: readonly Float64Array[]): Float64Array => {
    if (!now || !next) return parts;
    parts.fill(0);
    for (let place = 0, first = 0; place < count; place += 1, first += width) {
      if (isGoal[place] === 1) continue;
      const behind = ground.back[place] as number;
      for (let habit = 0; habit < width; habit += 1) {
        const share = now[first + habit] as number;
        if (share === 0) continue;
        const weight = total[first + habit] as number;
        const returning = behind < 0 ? 0 : weight === 0 ? 1 : back;
        if (returning > 0) next[behind * width + habit] = (next[behind * width + habit] as number) + share * returning;
        if (weight !== 0) parts[first + habit] = (share * (1 - returning)) / weight;
      }
    }
    return parts;
  };
}

/** By place: what its lanes weigh together. */
function totalOfOne({ count, layers }: WalkGround, weights: Float64Array): Float64Array {
  const totals = new Float64Array(count);
  for (const { rows, offset, base } of layers)
    for (let node = 0; node < rows.first.length - 1; node += 1) {
      let total = totals[offset + node] as number;
      for (let way = rows.first[node] as number, end = rows.first[node + 1] as number; way < end; way += 1)
        total += weights[base + (rows.lanes[way] as number)] as number;
      totals[offset + node] = total;
    }
  return totals;
}

/** The same by place and habit. */
function totalsOfFour({ count, layers }: WalkGround, weights: Float64Array): Float64Array {
  const totals = new Float64Array(count * abreast);
  for (const { rows, offset, base } of layers)
    for (let node = 0, at = offset * abreast; node < rows.first.length - 1; node += 1, at += abreast) {
      let one = totals[at] as number;
      let two = totals[at + 1] as number;
      let three = totals[at + 2] as number;
      let four = totals[at + 3] as number;
      for (let way = rows.first[node] as number, end = rows.first[node + 1] as number; way < end; way += 1) {
        const lane = (base + (rows.lanes[way] as number)) * abreast;
        one += weights[lane] as number;
        two += weights[lane + 1] as number;
        three += weights[lane + 2] as number;
        four += weights[lane + 3] as number;
      }
      totals[at] = one;
      totals[at + 1] = two;
      totals[at + 2] = three;
      totals[at + 3] = four;
    }
  return totals;
}

/** Columns by lane, written into one by lane and habit. */
function sideBySide<C extends Float64Array | Uint8Array>(
  columns: readonly C[],
  { all, width }: { readonly all: C; readonly width: number },
): C {
  for (const [habit, column] of columns.entries())
    for (let lane = 0; lane < column.length; lane += 1) all[lane * width + habit] = column[lane] as number;
  return all;
}
