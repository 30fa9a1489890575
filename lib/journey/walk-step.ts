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
  const setOff = settingOff(ground, habits, back);
  const count = ground.targets.length * width;
  const lanes = {
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
  for (let at = 0; at < walking.length; at += 1) {
    const share = walking[at] as number;
    if (share === 0) continue;
    const flow = ahead[clicks[at] as number] as Float64Array;
    const target = (targets[Math.floor(at / width)] as number) * width + (at % width);
    flow[target] = (flow[target] as number) + share * (weights[at] as number);
  }
}

/** Sends back who goes back, and tells by place and habit how many take each of its lanes, to be multiplied by the lane's weight. */
function settingOff(ground: WalkGround, habits: readonly LaneWeights[], back: number) {
  const { count, isGoal } = ground;
  const width = widthOf(habits);
  const totals = habits.map((habit) => totalWeights(ground, habit));
  const parts = new Float64Array(count * width);
  return ([now, next]: readonly Float64Array[]): Float64Array => {
    if (!now || !next) return parts;
    for (const [habit, total] of totals.entries())
      for (let place = 0, at = habit; place < count; place += 1, at += width) {
        const share = now[at] as number;
        parts[at] = 0;
        if (share === 0 || isGoal[place] === 1) continue;
        const weight = total[place] as number;
        const behind = ground.back[place] as number;
        const returning = behind < 0 ? 0 : weight === 0 ? 1 : back;
        if (returning > 0) next[behind * width + habit] = (next[behind * width + habit] as number) + share * returning;
        if (weight !== 0) parts[at] = (share * (1 - returning)) / weight;
      }
    return parts;
  };
}

/** By place: what its lanes weigh together. */
function totalWeights({ count, layers }: WalkGround, { weights }: LaneWeights): Float64Array {
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

/** Columns by lane, written into one by lane and habit. */
function sideBySide<C extends Float64Array | Uint8Array>(
  columns: readonly C[],
  { all, width }: { readonly all: C; readonly width: number },
): C {
  for (const [habit, column] of columns.entries())
    for (let lane = 0; lane < column.length; lane += 1) all[lane * width + habit] = column[lane] as number;
  return all;
}
