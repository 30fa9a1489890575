import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';

export const sayGuarantee = defineFix({
  id: 'say-guarantee',
  effort: 'text',
  propose({ isMissing, products, atProducts, kindLabel }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'promise' || products.count === 0 || !isMissing(['guarantee'])) return [];
    return [
      {
        key: '',
        title: `If you give a guarantee, say it beside ${atProducts}`,
        how: `page body, ${countWords(products.count, 'product')}`,
        edit: [{ edit: 'add-section', on: { kinds: ['product'] }, kind: 'guarantee', heading: kindLabel('guarantee') }],
        where: placesOf([products.example]),
      },
    ];
  },
});
