/** The median; of an even number the upper of the two. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** `34.1 (30.2 to 36.0)`; one number stands alone. */
export function rangeOf(numbers: readonly number[], digits: number): string {
  const least = Math.min(...numbers).toFixed(digits);
  const most = Math.max(...numbers).toFixed(digits);
  return least === most ? least : `${middle(numbers).toFixed(digits)} (${least} to ${most})`;
}
