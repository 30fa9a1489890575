/** Longest chain of redirects that is followed; browsers stop at 20. */
const most = 10;

/** Where an address finally leads, as far as redirects were seen. Loops end where they began to repeat. */
export function resolveAddress(address: string, redirects: ReadonlyMap<string, string>): string {
  let at = address;
  for (let hop = 0; hop < most; hop += 1) {
    const next = redirects.get(at);
    if (next === undefined || next === at) return at;
    at = next;
  }
  return at;
}
