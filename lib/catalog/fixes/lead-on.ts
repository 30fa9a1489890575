import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';

export const leadOn = defineFix({
  id: 'lead-on',
  effort: 'link',
  propose({ kind, ends, nearest, goal, start }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'leads-on') return [];
    // To what is offered, or else to where the deal is closed; Home is no way on, and lies nearer than anything.
    const offer = nearest(kind === 'store' ? ['catalog', 'product'] : ['services', 'catalog', 'pricing', 'membership', 'events']);
    const to = [offer, goal, nearest(['about'])].find((page) => page !== null && page.url !== start.url) ?? null;
    const pages = ends.filter(({ url }) => url !== to?.url);
    if (!to || pages.length === 0) return [];
    return [
      {
        key: '',
        title: `Lead on from ${firstAndMore(pages)} to ${to.name}`,
        how: `page body, ${countWords(pages.length, 'page')} with no way on but the menu`,
        edit: [{ edit: 'add-link', on: { pages: pages.map(({ url }) => url) }, place: 'main', words: to.words, to: to.url, like: null }],
        where: placesOf(pages),
      },
    ];
  },
});
