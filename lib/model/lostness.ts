/** How many pages a walk needed. */
export interface PagesWalked {
  /** Different pages that were visited, 1 or more. */
  readonly different: number;
  /** All visits to pages, a page that was come back to counted again; at least `different`. */
  readonly total: number;
  /** The fewest pages with which the task can be done, 1 or more. */
  readonly fewest: number;
}

/**
 * How lost somebody was on the way, 0..1.42: 0 is the straight way; above 0.5 people call themselves lost, under 0.4 they do not.
 * Who needed fewer pages than were known to be needed was not lost. Shoppers come back to products on purpose, which counts as lost here.
 * Source: Smith 1996, "Towards a practical measure of hypertext usability": sqrt((N/S - 1)^2 + (R/N - 1)^2).
 */
export function lostness({ different, total, fewest }: PagesWalked): number {
  const needed = Math.min(fewest, different);
  return Math.hypot(different / total - 1, needed / different - 1);
}
