/**
 * Fewest clicks from each article to one of them, -1 where there is no way; articles by number. The answer is overwritten by the next
 * call: there are thousands of goals.
 */
export function distancesIn(links: readonly (readonly [from: number, to: number])[], count: number): (goal: number) => Int32Array {
  const first = new Int32Array(count + 1);
  for (const [, to] of links) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let article = 0; article < count; article += 1) first[article + 1] = (first[article + 1] ?? 0) + (first[article] ?? 0);
  const sources = new Int32Array(links.length);
  const free = first.slice();
  for (const [from, to] of links) {
    const slot = free[to] ?? 0;
    sources[slot] = from;
    free[to] = slot + 1;
  }
  const clicks = new Int32Array(count);
  const queue = new Int32Array(count);
  return (goal) => {
    clicks.fill(-1);
    clicks[goal] = 0;
    queue[0] = goal;
    for (let next = 0, end = 1; next < end; next += 1) {
      const article = queue[next] ?? 0;
      for (let at = first[article] ?? 0; at < (first[article + 1] ?? 0); at += 1) {
        const from = sources[at] ?? 0;
        if (clicks[from] !== -1) continue;
        clicks[from] = (clicks[article] ?? 0) + 1;
        queue[end++] = from;
      }
    }
    return clicks;
  };
}
