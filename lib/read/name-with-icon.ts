import { iconOf, needsIcon } from './icon-of.ts';
import { type ElementName, linkName } from './link-name.ts';

/** What a link or button is called; where no written words name it, with what its picture is called. */
export function nameWithIcon(element: Element): ElementName & { readonly icon?: string } {
  const name = linkName(element);
  const icon = needsIcon(name) ? iconOf(element) : null;
  return icon ? { ...name, icon } : name;
}
