import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

export const sayGuarantee = defineFix({
  id: 'say-guarantee',
  effort: 'text',
  propose({ isMissing, products, atProducts, newName }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'promise' || products.count === 0 || !isMissing(['guarantee'])) return [];
    return [
      {
        key: '',
        title: say`If you give a guarantee, say it beside ${atProducts}`,
        how: say`page body, ${products.reach}`,
        edit: [{ edit: 'add-section', on: { kinds: ['product'] }, kind: 'guarantee', heading: newName('guarantee').words }],
        where: placesOf([products.example]),
      },
    ];
  },
});
