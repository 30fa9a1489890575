/** The sheet the rings are drawn on, in pixels as they are seen: letters and marks keep their size on every screen. */
export interface PlanSize {
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
  /** Of the start in the centre; the first ring begins there. */
  readonly hall: number;
  /** Outer edge of the last ring; names of sections stand between it and the wall. */
  readonly rim: number;
  readonly wall: number;
  /** Pixels from seat to seat along a row, and from row to row. */
  readonly seatGap: number;
  readonly rowGap: number;
  /** Whether there is room for names at both sides. */
  readonly hasNames: boolean;
}

/** Room at each side for the names of key pages, and the least width at which there is any. */
const margin = 132;
const leastForNames = 560;
const widestWall = 300;
/** The band in which the sections are named. */
const band = 19;

export function planSize(width: number): PlanSize {
  const hasNames = width >= leastForNames;
  const wall = Math.min(widestWall, Math.floor(width / 2) - (hasNames ? margin : 2));
  const height = 2 * wall + (hasNames ? 52 : 6);
  const gaps = hasNames ? { seatGap: 12, rowGap: 13 } : { seatGap: 9.5, rowGap: 10 };
  return { width, height, middle: { x: width / 2, y: height / 2 }, hall: hasNames ? 24 : 18, rim: wall - band, wall, hasNames, ...gaps };
}
