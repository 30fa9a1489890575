import type { Link } from '../model/page.ts';
import { limits } from './limits.ts';
import { textOf } from './text-of.ts';
import { tidyText } from './tidy-text.ts';

/** What a link or button is called, and what gives it that name. */
export interface ElementName {
  /** At most 200 characters; empty when nothing names it. */
  readonly words: string;
  readonly namedBy: Link['namedBy'];
}

/**
 * The accessible name of a link or button in a document that is not drawn, after https://www.w3.org/TR/accname-1.2/ and without
 * styles. A link in a closed drawer keeps its name: it is what a visitor reads once the drawer is open.
 */
export function linkName(element: Element): ElementName {
  return byReference(element) ?? byAttribute(element, 'aria-label', 'label') ?? byValue(element) ?? byContent(element) ?? byTitle(element);
}

function byReference(element: Element): ElementName | null {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return null;
  const parts = ids
    .trim()
    .split(/\s+/, 10)
    .map((id) => {
      const part = id === '' ? null : element.ownerDocument.getElementById(id);
      return part ? (part.getAttribute('aria-label') ?? textOf(part, limits.nameLength).text) : '';
    });
  return named(parts.join(' '), 'label');
}

function byAttribute(element: Element, attribute: string, namedBy: Link['namedBy']): ElementName | null {
  const words = element.getAttribute(attribute);
  return words === null ? null : named(words, namedBy);
}

/** The value of any other field is what a person typed. */
const buttonTypes = /^(?:button|submit|reset)$/i;

/** Buttons made of `input`, and map areas, have no content. */
function byValue(element: Element): ElementName | null {
  if (element.localName === 'area') return byAttribute(element, 'alt', 'image');
  if (element.localName !== 'input') return null;
  const type = element.getAttribute('type') ?? '';
  if (type.toLowerCase() === 'image') return byAttribute(element, 'alt', 'image');
  return buttonTypes.test(type) ? byAttribute(element, 'value', 'text') : null;
}

function byContent(element: Element): ElementName | null {
  const only = element.firstChild;
  // Most links hold words and nothing else.
  if (only?.nodeType === 3 && !only.nextSibling) return named(only.nodeValue ?? '', 'text');
  const { text, hasText } = textOf(element, limits.nameLength);
  return named(text, hasText ? 'text' : 'image');
}

function byTitle(element: Element): ElementName {
  return (
    byAttribute(element, 'title', 'title') ??
    byAttribute(element, 'xlink:title', 'title') ??
    byAttribute(element, 'placeholder', 'title') ?? { words: '', namedBy: 'none' }
  );
}

function named(text: string, namedBy: Link['namedBy']): ElementName | null {
  const words = tidyText(text, limits.nameLength);
  return words === '' ? null : { words, namedBy };
}
