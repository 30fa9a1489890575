import { isDraftPage } from '../early/is-draft-page.ts';
import { saysItIsEmpty } from '../model/empty-list.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { PagesMet } from '../model/pages-met.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import { soldOutWords } from '../model/sold-out.ts';
import type { Survey } from './facts/survey-site.ts';

type Says = PagesMet['says'];
type Heard = Pick<Survey, 'says' | 'vocabulary'>;

/** What promises no goods: texts of the law, what stands behind a purchase, ways to write, and posts. */
const noPromises: readonly PageKindId[] = [
  'privacy',
  'terms',
  'cart',
  'checkout',
  'account',
  'search',
  'wishlist',
  'contact',
  'article',
  'guide',
  'blog',
  'press',
];
/** How clearly a title must call a page a notice of the law: most of its words. */
const clear = 0.45;

/** Whether what a page says can keep the promise of goods. */
export const canKeep = (page: ReadPage, { says, vocabulary }: Heard): boolean =>
  !noPromises.some((kind) => isKind(page, kind)) && says(page.facts.title, 'legal-notice') < clear && !isDraftPage(page.facts, vocabulary);

/** Whether an ad could lead there. */
export const canLand = (page: ReadPage, heard: Heard): boolean => canKeep(page, heard) && stoppedBy(page, heard.says) === null;

/** Why nobody gets what a page shows: its product is sold out, or its list is empty, in its own words. */
export function stoppedBy(page: ReadPage, says: Says): 'sold-out' | 'empty' | null {
  if (isKind(page, 'product') && soldOutWords(page, says) !== null) return 'sold-out';
  return saysItIsEmpty(page, says) ? 'empty' : null;
}
