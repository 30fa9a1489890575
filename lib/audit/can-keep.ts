import { isDraftPage } from '../early/is-draft-page.ts';
import { saysItIsEmpty } from '../model/empty-list.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { PagesMet } from '../model/pages-met.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import { soldOutWords } from '../model/sold-out.ts';

type Says = PagesMet['says'];

/** What promises nothing: texts of the law, and what stands behind a purchase. */
const noPromises: readonly PageKindId[] = ['privacy', 'terms', 'cart', 'checkout', 'account', 'search', 'wishlist'];
/** Where nobody is led who came for goods: ways to write, and texts to read. */
const noLandings: readonly PageKindId[] = ['contact', 'article', 'blog', 'press', 'team'];
/** How clearly a title must call a page a notice of the law: most of its words. */
const clear = 0.45;

/** Whether what a page says can keep the promise of an ad. */
export const canKeep = (page: ReadPage, says: Says): boolean =>
  !noPromises.some((kind) => isKind(page, kind)) && says(page.facts.title, 'legal-notice') < clear && !isDraftPage(page.facts);

/** Whether an ad could lead there. */
export const canLand = (page: ReadPage, says: Says): boolean =>
  canKeep(page, says) && !noLandings.some((kind) => isKind(page, kind)) && stoppedBy(page, says) === null;

/** Why nobody gets what a page shows: its product is sold out, or its list is empty, in its own words. */
export function stoppedBy(page: ReadPage, says: Says): 'sold-out' | 'empty' | null {
  if (isKind(page, 'product') && soldOutWords(page, says) !== null) return 'sold-out';
  return saysItIsEmpty(page, says) ? 'empty' : null;
}
