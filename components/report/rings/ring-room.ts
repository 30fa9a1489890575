/** Who gets room: how many seats are wanted, and the least that will do. */
export interface Claim {
  readonly seats: number;
  readonly least: number;
}

/**
 * The outer edges of the rings: each has its least width, and what is left goes, pixel by pixel, to the ring that is fullest
 * for its area. Rings come from the inside out.
 */
export function divideRings(claims: readonly Claim[], hall: number, rim: number): readonly number[] {
  const widths = claims.map(({ least }) => least);
  const edgesOf = (): number[] => widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? hall) + width], []);
  for (let left = rim - hall - sum(widths); left > 0; left -= 1) {
    const edges = edgesOf();
    const fullness = claims.map(({ seats }, ring) => (seats + 1) / ((edges[ring] ?? 0) ** 2 - (edges[ring - 1] ?? hall) ** 2));
    const fullest = fullness.indexOf(Math.max(...fullness));
    widths[fullest] = (widths[fullest] ?? 0) + Math.min(1, left);
  }
  return edgesOf();
}

/** Widths of the sectors in degrees, 360 together: each its least, and what is left to the one that is fullest for its width. */
export function divideSectors(claims: readonly Claim[]): readonly number[] {
  const least = sum(claims.map((claim) => claim.least));
  const widths = claims.map((claim) => (least > 360 ? (claim.least * 360) / least : claim.least));
  for (let left = 360 - sum(widths); left > 0.001; left -= 1) {
    const fullness = claims.map(({ seats }, sector) => (seats + 1) / (widths[sector] ?? 1));
    const fullest = fullness.indexOf(Math.max(...fullness));
    widths[fullest] = (widths[fullest] ?? 0) + Math.min(1, left);
  }
  return widths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
