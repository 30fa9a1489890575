const telling = new Set([
  'data-method',
  'data-confirm',
  'data-turbo-method',
  'data-turbo-confirm',
  'data-action',
  'data-post',
  'hx-post',
  'hx-delete',
  'hx-put',
  'hx-patch',
  'hx-confirm',
  'ping',
]);

/** What the mark-up of a link says about acting rather than leading: `data-method=delete`, `download`; null if nothing. At most 100 characters. */
export function actsByMarkup(element: Element): string | null {
  if (element.hasAttribute('download')) return 'download';
  for (const name of element.getAttributeNames()) {
    const value = telling.has(name) ? element.getAttribute(name) : null;
    if (value !== null && !/^get$/i.test(value)) return `${name}=${value}`.slice(0, 100);
  }
  return null;
}
