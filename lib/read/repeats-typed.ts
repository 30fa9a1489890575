/** Fewer letters are in many names by chance. */
const leastTyped = 3;
const typedIn = 'input,textarea,[contenteditable]:not([contenteditable="false"])';
const untyped = /^(?:hidden|checkbox|radio|range|color|file|submit|button|image|reset)$/i;

/**
 * Whether words repeat what stands in a field of the page, as suggestions do ("Search for ...", an address that was looked up). Compared
 * here, in the page; what stands in the fields is told to nobody.
 */
export function repeatsTyped(words: string, element: Element): boolean {
  const said = plain(words);
  if (said.length < leastTyped) return false;
  const list = element.closest('[role="option"]') && element.closest('[role="listbox"]')?.id;
  const fields = new Set(
    [element.ownerDocument, element.getRootNode() as ParentNode].flatMap((root) => [...root.querySelectorAll(typedIn)]),
  );
  return [...fields].some((field) => {
    const typed = plain(valueOf(field));
    if (typed === '' || field === element || field.contains(element)) return false;
    return (typed.length >= leastTyped && said.includes(typed)) || (list !== null && list !== '' && controls(field, list));
  });
}

function valueOf(field: Element): string {
  if (field instanceof HTMLInputElement) return untyped.test(field.type) ? '' : field.value;
  return field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
}

function controls(field: Element, list: string | undefined): boolean {
  const names = `${field.getAttribute('aria-controls') ?? ''} ${field.getAttribute('aria-owns') ?? ''}`.split(/\s+/);
  return list !== undefined && names.includes(list);
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
