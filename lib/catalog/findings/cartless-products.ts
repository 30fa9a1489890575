import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Share of products, and the products it takes to tell. Our judgement. */
const from = 0.25;
const fewest = 3;

export const cartlessProducts = defineFinding({
  id: 'cartless-products',
  severity: 'serious',
  why: 'Who wants to see what is in the cart should not have to look for it on another page first.',
  needs: { informed: ['cartlink'] },
  row: 'hard-to-navigate',
  check({ pages, site }) {
    if (site.kind !== 'store') return doesNotApply;
    // Where no page opens it, a script may do so on all.
    if (!pages.all.some(pages.opensCart)) return notKnown;
    return judgePages(
      { looked: pages.products, bad: (page) => (pages.opensCart(page) ? [] : placeOf(page)), fewest, from },
      ({ count, of }) => ({ title: say`From ${count} of ${of} products read the cart cannot be opened.` }),
    );
  },
});
