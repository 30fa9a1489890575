/** Left and right with leader dots between, as in a directory; the left part is cut where there is no room for it. */
export function dottedLine(left: string, right: string, columns: number): string {
  const room = columns - right.length - 4;
  const shown = left.length > room ? `${left.slice(0, Math.max(1, room - 1))}…` : left;
  return `${shown} ${'.'.repeat(Math.max(1, columns - shown.length - right.length - 2))} ${right}`;
}
