import type { HeadingScope } from './heading-scopes.ts';
import { headingSelector } from './heading-level.ts';
import { limits } from './limits.ts';
import { textOf } from './text-of.ts';

interface OpenHeading {
  readonly element: Element;
  readonly scope: Element;
  text: string | null;
}

/** Finds the nearest heading above a link in its section: one whose own part of the page holds the link. In a list within a list it is what its item says. */
export function headingFinder(document: Document, scopes: ReadonlyMap<Element, HeadingScope>): (link: Element) => string | null {
  const above = new Map<Element, OpenHeading>();
  const open: OpenHeading[] = [];
  for (const element of document.querySelectorAll(`${headingSelector},a,area`)) {
    while (open.length > 0 && !open.at(-1)?.scope.contains(element)) open.pop();
    if (element.localName === 'a' || element.localName === 'area') {
      const heading = open.findLast((candidate) => !candidate.element.contains(element));
      if (heading) above.set(element, heading);
      continue;
    }
    const scope = scopes.get(element)?.scope;
    if (!scope) continue;
    while (open.length > 0 && open.at(-1)?.scope === scope) open.pop();
    open.push({ element, scope, text: null });
  }
  const items = new Map<Element, string>();
  return (link) => {
    const list = link.closest('ul,ol');
    const item = list?.parentElement?.closest('li');
    if (item) {
      const label = [...item.children].find((child) => !child.contains(list));
      const said = items.get(item) ?? (label ? textOf(label, limits.nameLength).text : '');
      items.set(item, said);
      if (said) return said;
    }
    const heading = above.get(link);
    if (!heading) return null;
    heading.text ??= textOf(heading.element, limits.nameLength).text;
    return heading.text || null;
  };
}
