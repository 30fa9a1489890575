import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

const helps: readonly FactName[] = ['answers', 'returns-shown', 'promise', 'proof-near'];

export const sayDelivery = defineFix({
  id: 'say-delivery',
  effort: 'text',
  propose({ nearest, products, atProducts, newName }, lack) {
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || products.count === 0) return [];
    const page = nearest(['shipping-returns']);
    return [
      {
        key: '',
        title: say`Say what delivery costs and how to return beside ${atProducts}`,
        how: page
          ? say`page body, ${products.reach}; two sentences and a link to ${page.name}`
          : say`page body, ${products.reach}; two sentences`,
        edit: [
          {
            edit: 'add-section',
            on: { kinds: ['product'] },
            kind: 'shipping-returns',
            heading: page?.words ?? newName('shipping-returns').words,
          },
        ],
        where: placesOf([products.example]),
      },
    ];
  },
});
