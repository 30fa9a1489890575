import { pageTools } from './page-tools.ts';

/** A document without the tools of those who build and run the site, and the labels of what was left out, in the order of the list. */
export interface PlainPage {
  readonly document: Document;
  readonly leftOut: readonly string[];
}

const selectors = pageTools.flatMap(({ selector }) => selector.split(','));
const anyTool = selectors.join(',');
const toolIds = selectors.flatMap((selector) => /^#([\w-]+)$/.exec(selector)?.[1] ?? []);
const withoutId = selectors.filter((selector) => !/^#[\w-]+$/.test(selector)).join(',');
/** Elements of the upper two levels that are looked at; where a page has more, tools stand among the first and the last. */
const mostLookedAt = 200;

/**
 * Takes toolbars and error overlays out of a page. A document that is only parsed loses them itself; one that stands in a
 * window is never touched: what is read then is a copy. The document must be safe to ask (see `unclobbered`).
 */
export function leaveOutTools(page: Document): PlainPage {
  if (!hasTools(page)) return { document: page, leftOut: [] };
  const document = page.defaultView === null ? page : (page.cloneNode(true) as Document);
  const leftOut = pageTools.flatMap(({ selector, label }) => {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => element !== document.documentElement && element !== document.body,
    );
    for (const element of found) element.remove();
    return found.length > 0 ? [label] : [];
  });
  return { document, leftOut };
}

/**
 * Trying every selector on every element would cost a tenth of the reading. So ids are looked up, and the rest is tried on the upper
 * two levels only, where servers put their bars; what stands deeper is found on pages that have a bar as well, or are drawn.
 */
function hasTools(page: Document): boolean {
  if (page.defaultView !== null) return page.querySelector(anyTool) !== null;
  if (toolIds.some((id) => page.getElementById(id) !== null)) return true;
  const body = page.body as Element | null;
  if (body === null) return false;
  const upper = ends(body.children);
  return [...upper, ...ends(upper.flatMap((element) => ends(element.children)))].some((element) => element.matches(withoutId));
}

function ends(elements: ArrayLike<Element>): readonly Element[] {
  const all = Array.from(elements);
  return all.length <= mostLookedAt ? all : [...all.slice(0, mostLookedAt / 2), ...all.slice(-mostLookedAt / 2)];
}
