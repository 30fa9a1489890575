import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

const helps: readonly FactName[] = ['goal-clicks', 'goal-chance', 'detour'];

export const sellInLists = defineFix({
  id: 'sell-in-lists',
  effort: 'developer',
  propose({ kind, products, buyButton, nearest }, lack) {
    const list = nearest(['catalog']);
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || kind !== 'store' || products.count === 0 || !list) return [];
    return [
      {
        key: '',
        title: say`Put ${buyButton} beside each product in ${list.name} and every other list`,
        how: say`lists of products; cuts the step to the product`,
        edit: [{ edit: 'sell-in-lists', words: buyButton.replaceAll(/[„“”]/g, '') }],
        where: placesOf([list]),
      },
    ];
  },
});
