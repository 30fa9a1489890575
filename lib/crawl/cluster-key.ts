import type { Place } from '../model/page.ts';
import { templateKey } from './template-key.ts';

/**
 * Which make of page a link leads to, as far as can be told before it is read: pages of one address pattern; and where shops give
 * every page a name of its own (`/blue-mug`, `/delivery`), pages that links of one slot in the main part lead to, since what is laid
 * out alike is made alike. Header, menu and footer say nothing of the kind: there each address stands for itself.
 */
export function clusterKey(address: string, link: { readonly place: Place; readonly slot: string } | null): string {
  const pattern = templateKey(address);
  if (pattern.includes('*') || link?.place !== 'main') return pattern;
  return `slot ${link.slot}`;
}
