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

/** How a visitor gives up and turns back. */
export interface Walker {
  /** Chance to leave the site at each place that is not the goal. */
  readonly quit: number;
  /** Chance to go back instead of on, where there is a way back. */
  readonly back: number;
}

/** Share of back clicks in unfinished Wikispeedia games (science.md A0). */
export const usualBack = 0.12;
