import { nameParts } from '../read/name-parts.ts';

/** What an element is called by its author, in lower case: tag, id and classes cut into words, label. At most 600 characters. */
export function called(element: Element): string {
  const names = nameParts(element)
    .map((parts) => parts.join('-'))
    .join(' ');
  const label = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
  const tag = element.localName.includes('-') ? element.localName : '';
  return `${tag} ${names} ${label.slice(0, 120).toLowerCase()}`.slice(0, 600);
}
