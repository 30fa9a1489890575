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
    const parent = element.parentElement;
    let value = parent ? known.get(parent) : atTop;
    // Whoever walks down a tree has asked about the parent before.
    if (value !== undefined) {
      value = own(element, value);
      known.set(element, value);
      return value;
    }
    const open = [element];
    value = atTop;
    for (let at = parent; at; at = at.parentElement) {
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
