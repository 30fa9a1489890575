/** Normal quantile of a 95 % interval. */
const z = 1.96;

/** The 95 % Wilson interval of a share seen on n of many. `share` need not be a fraction of n: it may be a mean of shares. */
export function wilson(share: number, n: number): readonly [low: number, high: number] {
  if (n <= 0) return [0, 1];
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}
