import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

const helps: readonly FactName[] = ['goal-clicks', 'goal-chance', 'detour'];

export const showCart = defineFix({
  id: 'show-cart',
  effort: 'developer',
  propose({ kind, products, buyButton }, lack) {
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || kind !== 'store' || products.count === 0) return [];
    return [
      {
        key: '',
        title: say`Show the cart after ${buyButton}`,
        how: say`${products.reach}; cuts the click from there to the cart`,
        edit: [{ edit: 'show-cart' }],
        where: placesOf([products.example]),
      },
    ];
  },
});
