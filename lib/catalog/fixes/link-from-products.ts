import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';

/** What should be near the products, by what rests on it. */
const near: { readonly [N in FactName]?: readonly (readonly PageKindId[])[] } = {
  answers: [['shipping-returns'], ['faq']],
  'returns-shown': [['shipping-returns']],
  'proof-near': [['testimonials'], ['shipping-returns', 'guarantee'], ['about', 'team']],
};

export const linkFromProducts = defineFix({
  id: 'link-from-products',
  effort: 'link',
  propose({ nearest, products, atProducts }, lack) {
    if (lack.misses !== 'fact' || products.count === 0) return [];
    return (near[lack.fact] ?? []).flatMap((kinds) => {
      const page = nearest(kinds);
      if (!page || page.isPart) return [];
      return {
        key: page.url,
        title: say`Link ${page.name} from each product`,
        how: say`beside ${atProducts}, ${products.reach}`,
        edit: [{ edit: 'add-link', on: { kinds: ['product'] }, place: 'main', words: page.words, to: page.url, like: null }],
        where: placesOf([products.example]),
      };
    });
  },
});
