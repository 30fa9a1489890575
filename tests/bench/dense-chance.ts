import type { WalkGraph } from '../../lib/journey/walk-graph.ts';
import { lanesFrom } from '../fakes/lanes-from.ts';

/**
 * The chance to arrive at all, by place, as a text book computes it: the whole matrix of ways, solved at once (Gauss). n x n numbers, n^3 / 3 steps.
 */
export function denseChance(graph: WalkGraph, { back, quit }: { readonly back: number; readonly quit: number }): Float64Array {
  const { count } = graph;
  const rows = Array.from({ length: count }, (_, place) => rowOf(graph, place, { back, stay: 1 - quit }));
  for (let pivot = 0; pivot < count; pivot += 1) {
    const top = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < count; below += 1) {
      const row = rows[below] as Float64Array;
      const times = (row[pivot] as number) / (top[pivot] as number);
      if (times === 0) continue;
      for (let column = pivot; column <= count; column += 1) row[column] = (row[column] as number) - times * (top[column] as number);
    }
  }
  const chance = new Float64Array(count);
  for (let place = count - 1; place >= 0; place -= 1) {
    const row = rows[place] as Float64Array;
    let sum = row[count] as number;
    for (let column = place + 1; column < count; column += 1) sum -= (row[column] as number) * (chance[column] as number);
    chance[place] = sum / (row[place] as number);
  }
  return chance;
}

/** One row of I - Q, with the right side at its end: 1 where the goal is. */
function rowOf(graph: WalkGraph, place: number, { back, stay }: { readonly back: number; readonly stay: number }): Float64Array {
  const row = new Float64Array(graph.count + 1);
  row[place] = 1;
  if (graph.isGoal[place] === 1) row[graph.count] = 1;
  else {
    const lanes = lanesFrom(graph, place);
    const total = lanes.reduce((sum, lane) => sum + (graph.weights[lane] ?? 0), 0);
    const behind = graph.back[place] ?? -1;
    const returning = behind < 0 ? 0 : total === 0 ? 1 : back;
    if (behind >= 0) row[behind] = (row[behind] ?? 0) - stay * returning;
    for (const lane of lanes) {
      const target = graph.targets[lane] ?? 0;
      row[target] = (row[target] ?? 0) - (stay * (1 - returning) * (graph.weights[lane] ?? 0)) / total;
    }
  }
  return row;
}
