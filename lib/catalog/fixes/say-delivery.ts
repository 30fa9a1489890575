import { countWords } from '../../model/count-words.ts';
import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';

const helps: readonly FactName[] = ['answers', 'returns-shown', 'promise', 'proof-near'];

export const sayDelivery = defineFix({
  id: 'say-delivery',
  effort: 'text',
  propose({ nearest, products, atProducts, kindLabel }, lack) {
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || products.count === 0) return [];
    const page = nearest(['shipping-returns']);
    const what = page ? `Say ${page.name}` : 'Say what delivery costs and how to return';
    return [
      {
        key: '',
        title: `${what} beside ${atProducts}`,
        how: `page body, ${countWords(products.count, 'product')}; two sentences${page ? ' and the link' : ''}`,
        edit: [
          {
            edit: 'add-section',
            on: { kinds: ['product'] },
            kind: 'shipping-returns',
            heading: page?.words ?? kindLabel('shipping-returns'),
          },
        ],
        where: placesOf([products.example]),
      },
    ];
  },
});
