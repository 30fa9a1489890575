import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** Most of the effect comes with the first five (science.md D1). */
const count = 5;

export const showReviews = defineFix({
  id: 'show-reviews',
  effort: 'developer',
  propose({ products, atProducts }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'reviews' || products.count === 0) return [];
    return [
      {
        key: '',
        title: say`Show reviews beside ${atProducts}`,
        how: say`page body, ${products.reach}; counted with ${count} reviews on each`,
        edit: [{ edit: 'add-reviews', on: { kinds: ['product'] }, count }],
        where: placesOf([products.example]),
      },
    ];
  },
});
