const plainName = /^[A-Za-z][\w-]{0,60}$/;

/** A CSS selector that finds exactly this element in its document: from the nearest id down by tag and position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id') ?? '';
    if (plainName.test(id) && at.ownerDocument.getElementById(id) === at) return [`#${id}`, ...steps].join(' > ');
    if (at.localName === 'body' || at.localName === 'html') return [at.localName, ...steps].join(' > ');
    steps.unshift(stepTo(at));
  }
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  if (!plainName.test(element.localName)) return `*:nth-child(${before(element, null) + 1})`;
  const place = before(element, element.localName);
  return place === 0 && !hasLater(element) ? element.localName : `${element.localName}:nth-of-type(${place + 1})`;
}

/** How many siblings of a tag (null: of any) stand before an element. */
function before(element: Element, tag: string | null): number {
  let count = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) if (tag === null || at.localName === tag) count++;
  return count;
}

function hasLater(element: Element): boolean {
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) if (at.localName === element.localName) return true;
  return false;
}
