/** An address without its origin, as people read it: path and query, decoded where that is possible. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  try {
    return decodeURI(pathname + search);
  } catch {
    return pathname + search;
  }
}
