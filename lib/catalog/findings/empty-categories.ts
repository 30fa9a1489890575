import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { saysItIsEmpty } from '../../model/empty-list.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { notKnown } from '../../model/outcome.ts';
import { isKind, type ReadPage } from '../../model/site.ts';

export const emptyCategories = defineFinding({
  id: 'empty-categories',
  severity: 'serious',
  why: 'Who chooses it in the menu finds nothing, and takes the whole shop for empty. Fill it, or take it out of the menu until there is something in it.',
  needs: { uninformed: ['range'] },
  // The rest of what is lost is that Home does not show those with goods. Our judgement.
  part: 0.5,
  check({ pages }) {
    const looked = pages.all.filter((page) => isKind(page, 'catalog') && !isKind(page, 'search') && !page.soft404);
    const isEmpty = (page: ReadPage) => saysItIsEmpty(page, pages.says);
    // Where scripts fill all lists, what is served says of each that it is empty.
    if (looked.length > 0 && looked.every((page) => isEmpty(page) && page.facts.source === 'static')) return notKnown;
    return judgePages({ looked, bad: (page) => (isEmpty(page) ? placeOf(page) : []) }, ({ count }) => ({
      title: countWords(count, 'list of goods says it is empty.', 'lists of goods say they are empty.'),
    }));
  },
});
