import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** As many are enough (science.md D1). */
const count = 5;

export const showPictures = defineFix({
  id: 'show-pictures',
  effort: 'pictures',
  propose({ products }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'pictures' || products.count === 0) return [];
    return [
      {
        key: '',
        title: say`Show ${count} pictures of each product`,
        how: say`page body, ${countWords(products.count, 'product')}`,
        edit: [{ edit: 'add-pictures', on: { kinds: ['product'] }, count }],
        where: placesOf([products.example]),
      },
    ];
  },
});
