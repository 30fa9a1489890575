import { defineLaunchCheck, inOrder, needsLook, notSeen } from '../../model/launch.ts';
import { placeOf } from '../../model/judge-pages.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';
import { isKind } from '../../model/site.ts';

/** Pages that are kept out by right, as many guides advise: a shopper's own, results of a search, what the law asks for. */
const ownPages: readonly PageKindId[] = ['cart', 'checkout', 'account', 'wishlist', 'search', 'signup', 'privacy', 'terms', 'other'];

export const noindex = defineLaunchCheck({
  id: 'noindex',
  need: 'must',
  name: 'Whether search engines may show the pages (noindex)',
  why: 'While a site is being built its pages ask search engines to leave them out (“noindex”). Where that is forgotten, nobody finds the page by searching.',
  check({ pages }) {
    const meant = pages.all.filter((page) => !page.facts.url.includes('?') && !ownPages.some((kind) => isKind(page, kind)));
    if (meant.length === 0) return notSeen(say`No page was read that should be found.`);
    const out = meant.filter(({ facts }) => facts.noindex);
    return out.length === 0
      ? inOrder()
      : needsLook(
          say`${out.length} of ${meant.length} pages that should be found ask to be left out (“noindex”).`,
          out.flatMap((page) => placeOf(page)),
        );
  },
});
