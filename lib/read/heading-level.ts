/** Finds what `headingLevel` calls a heading. */
export const headingSelector = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** 1..6, or 0 when the element is no heading. */
export function headingLevel(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (!element.hasAttributes() || element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}
