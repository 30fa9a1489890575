/**
 * Where simulated visitors walk: places 0..count-1, and lanes that lead from them. A lane leads to one place with one weight, and may
 * leave from many: what a menu says on a thousand pages is one lane. The lanes that leave place i are `lanes[first[i]]` to
 * `lanes[first[i + 1] - 1]`.
 */
export interface WalkGraph {
  readonly count: number;
  readonly first: Int32Array;
  readonly lanes: Int32Array;
  /** By lane: the place it leads to. */
  readonly targets: Int32Array;
  /** By lane: relative to the others that leave the same place; not normalised. */
  readonly weights: Float64Array;
  /** By lane: clicks that it takes, 1 or more. */
  readonly clicks: Uint8Array;
  /** By place: where Back leads, or -1. */
  readonly back: Int32Array;
  /** By place: 1 where the walk ends in success. */
  readonly isGoal: Uint8Array;
}

/** Share of back clicks in unfinished Wikispeedia games (science.md A0). */
export const usualBack = 0.12;
