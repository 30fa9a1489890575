/**
 * Where simulated visitors walk: places 0..count-1, each with weighted ways to others. Sparse rows: the ways of place i are
 * first[i] to first[i + 1] - 1.
 */
export interface WalkGraph {
  readonly count: number;
  readonly first: Int32Array;
  readonly targets: Int32Array;
  /** Relative to the others of the same place; not normalised. */
  readonly weights: Float64Array;
  /** Clicks that a way takes, 1 or more. */
  readonly clicks: Uint8Array;
  /** By place: where Back leads, or -1. */
  readonly back: Int32Array;
  /** By place: 1 where the walk ends in success. */
  readonly isGoal: Uint8Array;
}

/** Share of back clicks in unfinished Wikispeedia games (science.md A0). */
export const usualBack = 0.12;
