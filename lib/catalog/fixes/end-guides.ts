import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

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
        title: say`End ${firstAndMore(deadEnds)} with a link to ${to.name}`,
        how:
          deadEnds.length === 1
            ? say`page body, 1 page that leads to nothing you offer`
            : say`page body, ${deadEnds.length} pages that lead to nothing you offer`,
        edit: [{ edit: 'add-link', on: { pages: deadEnds.map(({ url }) => url) }, place: 'main', words: to.words, to: to.url, like: null }],
        where: placesOf(deadEnds),
      },
    ];
  },
});
