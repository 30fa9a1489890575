import type { WalkGraph, Walker } from './walk-graph.ts';

/** What becomes of simulated visitors. */
export interface WalkOutcome {
  /** By n, from 0: share of visitors who have reached the goal within n clicks. Ends where nobody is under way any more. */
  readonly within: readonly number[];
  /** Share who reach it at all. */
  readonly ever: number;
  /** Mean clicks of those who do; null when nobody does. */
  readonly clicksGivenGoal: number | null;
  /** Mean number of places at which a visitor decides, leaving included. */
  readonly steps: number;
}

export interface Walk {
  readonly graph: WalkGraph;
  readonly walker: Walker;
  /** Share of visitors that begin at each place; sums to 1. */
  readonly begin: ReadonlyMap<number, number>;
  /** Clicks to walk at most. Who is under way then counts as lost. */
  readonly most: number;
}

/** Less than this share of visitors is no longer followed. */
const few = 1e-6;

/**
 * Follows the expected flow of visitors through an absorbing chain (science.md A0): at each place that is not the goal they
 * leave with `quit`; of those who stay `back` go back and the others take a way by its weight. Without ways all go back;
 * without that they leave. Time: clicks x ways.
 */
export function walkChance({ graph, walker, begin, most }: Walk): WalkOutcome {
  const { count, isGoal } = graph;
  const longest = graph.clicks.reduce((a, b) => Math.max(a, b), 1);
  const flows = Array.from({ length: longest + 1 }, () => new Float64Array(count));
  const totals = totalWeights(graph);
  const within: number[] = [];
  const sum = { ever: 0, goalClicks: 0, steps: 0 };
  for (const [place, share] of begin) at(flows, 0)[place] = share;
  for (let click = 0, idle = 0; click <= most && idle <= longest; click += 1) {
    const now = at(flows, click);
    let deciding = 0;
    for (let place = 0; place < count; place += 1) {
      const share = now[place] ?? 0;
      if (share === 0) continue;
      now[place] = 0;
      if (isGoal[place] === 1) {
        sum.ever += share;
        sum.goalClicks += share * click;
        continue;
      }
      deciding += share;
      moveOn(share * (1 - walker.quit), place, { graph, walker, totals, flows, click });
    }
    sum.steps += deciding;
    within.push(sum.ever);
    idle = deciding < few ? idle + 1 : 0;
  }
  return { within, ever: sum.ever, clicksGivenGoal: sum.ever > 0 ? sum.goalClicks / sum.ever : null, steps: sum.steps };
}

/** The share within n clicks, wherever the walk ended. */
export const chanceWithin = (outcome: WalkOutcome, clicks: number): number => outcome.within[Math.min(clicks, outcome.within.length - 1)] ?? 0;

interface Stride extends Pick<Walk, 'graph' | 'walker'> {
  readonly totals: Float64Array;
  readonly flows: readonly Float64Array[];
  readonly click: number;
}

function moveOn(share: number, place: number, { graph, walker, totals, flows, click }: Stride): void {
  const { first, targets, weights, clicks } = graph;
  const total = totals[place] ?? 0;
  const behind = graph.back[place] ?? -1;
  const back = behind < 0 ? 0 : total === 0 ? 1 : walker.back;
  const next = at(flows, click + 1);
  if (back > 0) next[behind] = (next[behind] ?? 0) + share * back;
  if (total === 0) return;
  const part = (share * (1 - back)) / total;
  for (let way = first[place] ?? 0, end = first[place + 1] ?? 0; way < end; way += 1) {
    const cost = clicks[way] ?? 1;
    const flow = cost === 1 ? next : at(flows, click + cost);
    const target = targets[way] ?? 0;
    flow[target] = (flow[target] ?? 0) + part * (weights[way] ?? 0);
  }
}

/** The flow that arrives with a click; flows are used again in turn. */
function at(flows: readonly Float64Array[], click: number): Float64Array {
  const flow = flows[click % flows.length];
  if (!flow) throw new Error('a walk has at least two flows');
  return flow;
}

function totalWeights({ count, first, weights }: WalkGraph): Float64Array {
  const totals = new Float64Array(count);
  for (let place = 0; place < count; place += 1) {
    for (let way = first[place] ?? 0, end = first[place + 1] ?? 0; way < end; way += 1) totals[place] = (totals[place] ?? 0) + (weights[way] ?? 0);
  }
  return totals;
}
