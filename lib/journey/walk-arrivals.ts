import type { WalkGraph } from './walk-graph.ts';

/** What becomes of visitors who never give up, by clicks from 0. */
export interface Arrivals {
  /** Share that reaches the goal with exactly so many clicks. */
  readonly arriving: readonly number[];
  /** Share that stands somewhere else after so many clicks and decides where to go. */
  readonly deciding: readonly number[];
}

export interface Walk {
  readonly graph: WalkGraph;
  /** Chance to go back instead of on, where there is a way back. */
  readonly back: number;
  /** Share of visitors that begin at each place; sums to 1. */
  readonly begin: ReadonlyMap<number, number>;
  /** Clicks to follow. */
  readonly most: number;
}

/** Less than this share of visitors is no longer followed. */
const few = 1e-7;

/**
 * Follows the expected flow of visitors (science.md A0): at each place that is not the goal a share of `back` goes back and the
 * others take a lane by its weight; without lanes all go back, without that they stay lost. All that is on a lane is added up before it
 * moves on. Time: clicks x ways.
 */
export function walkArrivals({ graph, back, begin, most }: Walk): Arrivals {
  const { count, isGoal } = graph;
  const longest = graph.clicks.reduce((a, b) => Math.max(a, b), 1);
  const flows = Array.from({ length: longest + 1 }, () => new Float64Array(count));
  const setOff = settingOff(graph, { back, flows });
  const arriving: number[] = [];
  const deciding: number[] = [];
  for (const [place, share] of begin) flowAt(flows, 0)[place] = share;
  for (let click = 0, idle = 0; click <= most && idle <= longest; click += 1) {
    const now = flowAt(flows, click);
    let arrived = 0;
    let walking = 0;
    for (let place = 0; place < count; place += 1) {
      const share = now[place] as number;
      if (share === 0) continue;
      if (isGoal[place] === 1) arrived += share;
      else walking += share;
    }
    arriving.push(arrived);
    deciding.push(walking);
    if (click < most) setOff(click);
    now.fill(0);
    idle = walking < few ? idle + 1 : 0;
  }
  return { arriving, deciding };
}

/** Lets all who stand somewhere with a click take their next way. Typed arrays are read within their bounds here; a fallback for "undefined" would box every number of the inner loop. */
function settingOff(graph: WalkGraph, { back, flows }: Pick<Walk, 'back'> & { readonly flows: readonly Float64Array[] }) {
  const { count, first, lanes, targets, weights, clicks, isGoal } = graph;
  const totals = totalWeights(graph);
  /** By lane: who is on it, to be multiplied by its weight. */
  const onLane = new Float64Array(weights.length);
  return (click: number): void => {
    const now = flowAt(flows, click);
    const next = flowAt(flows, click + 1);
    for (let place = 0; place < count; place += 1) {
      const share = now[place] as number;
      if (share === 0 || isGoal[place] === 1) continue;
      const total = totals[place] as number;
      const behind = graph.back[place] as number;
      const returning = behind < 0 ? 0 : total === 0 ? 1 : back;
      if (returning > 0) next[behind] = (next[behind] as number) + share * returning;
      if (total === 0) continue;
      const part = (share * (1 - returning)) / total;
      for (let way = first[place] as number, end = first[place + 1] as number; way < end; way += 1) {
        const lane = lanes[way] as number;
        onLane[lane] = (onLane[lane] as number) + part;
      }
    }
    for (let lane = 0; lane < onLane.length; lane += 1) {
      const walking = onLane[lane] as number;
      if (walking === 0) continue;
      const flow = flowAt(flows, click + (clicks[lane] as number));
      const target = targets[lane] as number;
      flow[target] = (flow[target] as number) + walking * (weights[lane] as number);
      onLane[lane] = 0;
    }
  };
}

/** The flow that arrives with a click; flows are used again in turn. */
function flowAt(flows: readonly Float64Array[], click: number): Float64Array {
  return flows[click % flows.length] as Float64Array;
}

function totalWeights({ count, first, lanes, weights }: WalkGraph): Float64Array {
  const totals = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    let total = 0;
    for (let way = first[place] as number, end = first[place + 1] as number; way < end; way += 1)
      total += weights[lanes[way] as number] as number;
    totals[place] = total;
  }
  return totals;
}
