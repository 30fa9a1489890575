import { defineFinding } from '../../model/finding.ts';
import { clearBy, doesNotApply, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** "As a rule of thumb, sites with more than about 200 pages should offer search" (https://www.nngroup.com/articles/search-and-you-may-find/). */
const large = 200;

export const missingSearch = defineFinding({
  id: 'missing-search',
  severity: 'serious',
  why: 'In a large shop many go straight to the search, and know no other way when there is none.',
  needs: { informed: ['search'] },
  check({ facts, pages }) {
    const search = facts('search');
    if (search.state !== 'measured' || search.value > 0) return clearBy(search);
    const size = Math.max(pages.all.length, pages.all.length - pages.products.length + pages.productsKnown);
    if (size <= large) return doesNotApply;
    // A button without words at the top may open one.
    const isOpen = pages.all.some(({ facts: page }) =>
      page.controls.some(
        ({ words, place, icon = '' }) => (place === 'header' || place === 'menu') && (words === '' || icon.includes('search')),
      ),
    );
    if (isOpen) return notKnown;
    return { title: say`There is no search, though there are some ${size} pages.`, where: [] };
  },
});
