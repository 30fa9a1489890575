/**
 * Answers a question that every element inherits from its parent unless it says something itself.
 * Each element is asked once, and without recursion, so that depth costs nothing.
 */
export function inherited<T extends string | number | boolean | object | null>(
  atTop: T,
  own: (element: Element, fromParent: T) => T,
): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const open: Element[] = [];
    let value = atTop;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const answer = known.get(at);
      if (answer !== undefined) {
        value = answer;
        break;
      }
      open.push(at);
    }
    for (let at = open.pop(); at; at = open.pop()) {
      value = own(at, value);
      known.set(at, value);
    }
    return value;
  };
}
