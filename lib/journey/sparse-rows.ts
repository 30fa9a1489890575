import type { WalkGraph } from './walk-graph.ts';

/** Several links to one page are not seen as many times as much: together at most this many times the best (science.md A0). */
const cap = 1.5;

/** Rows under construction, one place after the other; ways to the same place become one, with the clicks of the best of them. */
interface SparseRows {
  /** Begins the row of the next place. */
  readonly begin: () => void;
  readonly add: (target: number, weight: number, clicks: number) => void;
  readonly done: () => Pick<WalkGraph, 'first' | 'targets' | 'weights' | 'clicks'>;
}

/** `most`: upper limit of ways that will be added. */
export function sparseRows(count: number, most: number): SparseRows {
  const first = new Int32Array(count + 1);
  const targets = new Int32Array(most);
  const weights = new Float64Array(most);
  const best = new Float64Array(most);
  const clicks = new Uint8Array(most);
  const slots = new Int32Array(count).fill(-1);
  let row = -1;
  let used = 0;
  const close = () => {
    for (let way = first[row] ?? used; way < used; way += 1) weights[way] = Math.min(weights[way] as number, cap * (best[way] as number));
    row += 1;
    first[row] = used;
  };
  return {
    begin: close,
    add(target, weight, cost) {
      const known = slots[target] as number;
      const isNew = known < (first[row] as number);
      const slot = isNew ? used++ : known;
      slots[target] = slot;
      targets[slot] = target;
      weights[slot] = (weights[slot] as number) + weight;
      if (!isNew && weight <= (best[slot] as number)) return;
      best[slot] = weight;
      clicks[slot] = cost;
    },
    done() {
      close();
      return { first, targets: targets.subarray(0, used), weights: weights.subarray(0, used), clicks: clicks.subarray(0, used) };
    },
  };
}
