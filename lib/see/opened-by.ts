import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';
import { keyOfElement, type PageView } from './view-page.ts';

/** What was pressed or pointed at, outermost first, and where the first of it stands. */
export interface Path {
  readonly openers: readonly Opener[];
  readonly screenful: number;
}

/**
 * What of a page can be got at once something was opened, and could not before, or only by what was assumed: with the openers that this
 * takes. Elements that were not there before are marked so. What was assumed to open so, and did not when other things did, is absent.
 */
export function openedBy(path: Path, before: PageView, after: PageView): readonly SeenElement[] {
  const known = new Map(before.layout.elements.map((element) => [keyOfElement(element), element]));
  const opened: SeenElement[] = [];
  const refuted: SeenElement[] = [];
  for (const element of after.layout.elements) {
    const earlier = known.get(keyOfElement(element));
    const isAssumed = after.doubtful.has(keyOfElement(element));
    if (earlier && !before.doubtful.has(keyOfElement(element))) continue;
    if (!isAssumed) opened.push(behind(element, path, earlier === undefined));
    else if (earlier && isBehind(earlier, path) && (element.state === 'absent' || isBehind(element, path))) refuted.push(absent(earlier));
  }
  return opened.length === 0 ? [] : [...opened, ...refuted];
}

function behind(element: SeenElement, { openers, screenful }: Path, isNew: boolean): SeenElement {
  return { ...element, state: 'behind', openers: [...openers, ...element.openers], screenful, ...(isNew ? { made: true } : {}) };
}

const absent = (element: SeenElement): SeenElement => ({ ...element, state: 'absent', openers: [], screenful: null });
const isBehind = ({ openers }: SeenElement, path: Path) => openers.at(-1)?.slot === path.openers.at(-1)?.slot;

/** A layout with what was found out by opening things; what was found first counts. */
export function withOpened(layout: PageLayout, opened: readonly SeenElement[]): PageLayout {
  if (opened.length === 0) return layout;
  const found = new Map<string, SeenElement>();
  for (const element of opened) if (!found.has(keyOfElement(element))) found.set(keyOfElement(element), element);
  const elements = layout.elements.map((element) => {
    const better = found.get(keyOfElement(element));
    if (!better) return element;
    found.delete(keyOfElement(element));
    return better;
  });
  return { ...layout, elements: [...elements, ...found.values()] };
}
