import { limits } from './limits.ts';
import { linkName } from './link-name.ts';
import { textOf } from './text-of.ts';
import { tidyText } from './tidy-text.ts';

/** What a field, or a group of choices, is called; empty when nothing says so. At most 200 characters. */
export function fieldLabel(element: Element): string {
  const label = element.getAttribute('aria-labelledby') || element.getAttribute('aria-label') ? linkName(element).words : '';
  return label || (element.localName === 'fieldset' ? legendOf(element) : labelOf(element)) || attributeLabel(element);
}

function legendOf(group: Element): string {
  const legend = [...group.children].find((child) => child.localName === 'legend');
  return legend ? textOf(legend, limits.nameLength).text : '';
}

function labelOf(element: Element): string {
  const labels = (element as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  const first = labels?.[0] ?? element.closest('label');
  return first ? textOf(first, limits.nameLength).text : '';
}

function attributeLabel(element: Element): string {
  return tidyText(element.getAttribute('placeholder') ?? element.getAttribute('title') ?? '', limits.nameLength);
}
