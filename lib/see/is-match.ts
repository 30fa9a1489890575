/** Selectors of pages may be what no browser knows: those match nothing. */
export function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
