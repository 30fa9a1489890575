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
  const name = plainName.test(element.localName) ? element.localName : '*';
  const siblings = [...(element.parentElement?.children ?? [])];
  if (name === '*') return `*:nth-child(${siblings.indexOf(element) + 1})`;
  const alike = siblings.filter((sibling) => sibling.localName === name);
  return alike.length === 1 ? name : `${name}:nth-of-type(${alike.indexOf(element) + 1})`;
}
