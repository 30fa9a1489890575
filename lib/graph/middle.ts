/** The smallest value within which at least half of the values lie ("half of the products within 4"); null of nothing. */
export function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
