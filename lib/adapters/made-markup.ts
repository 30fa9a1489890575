/** Longer than all menus together; the rest is left out. */
const longest = 200_000;

/** The parts that came into a page since `before`, as markup, as far as there are links in them. */
export function madeMarkup(document: Document, before: ReadonlySet<Element>): string {
  const parts = new Set<Element>();
  for (const link of document.querySelectorAll('a[href]')) {
    if (before.has(link)) continue;
    let part = link;
    while (part.parentElement && !before.has(part.parentElement)) part = part.parentElement;
    parts.add(part);
  }
  return [...parts]
    .map(({ outerHTML }) => outerHTML)
    .join('')
    .slice(0, longest);
}
