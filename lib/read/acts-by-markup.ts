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

/** Scripts on a link that ask before they do something, or send something. */
const doing = /\bconfirm\s*\(|\.submit\s*\(|\bfetch\s*\(|\$\.(post|ajax)\b|\baxios\b|XMLHttpRequest/;

/** What the mark-up of a link says about acting rather than leading: `data-method=delete`, `download`; null if nothing. At most 100 characters. */
export function actsByMarkup(element: Element): string | null {
  if (element.hasAttribute('download')) return 'download';
  for (const name of element.getAttributeNames()) {
    const value = telling.has(name) ? element.getAttribute(name) : null;
    if (value !== null && !/^get$/i.test(value)) return `${name}=${value}`.slice(0, 100);
  }
  const script = element.getAttribute('onclick');
  return script !== null && doing.test(script) ? `onclick=${script}`.slice(0, 100) : null;
}
