import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';

export const endGuides = defineFix({
  id: 'end-guides',
  effort: 'link',
  propose({ kind, deadEnds, nearest, goal }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'next-step' || deadEnds.length === 0) return [];
    const to = kind === 'store' ? nearest(['product', 'catalog']) : (goal ?? nearest(['services', 'contact']));
    if (!to) return [];
    return [
      {
        key: '',
        title: `End ${firstAndMore(deadEnds)} with a link to ${to.name}`,
        how: `page body, ${countWords(deadEnds.length, 'page')} that ${deadEnds.length === 1 ? 'leads' : 'lead'} to nothing you offer`,
        edit: [{ edit: 'add-link', on: { pages: deadEnds.map(({ url }) => url) }, place: 'main', words: to.words, to: to.url, like: null }],
        where: placesOf(deadEnds),
      },
    ];
  },
});
