import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf, sayLinkFrom } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** A menu with more entries is not read to its end. Our judgement. */
const most = 7;
const helps: readonly FactName[] = ['goal-clicks', 'goal-chance', 'detour'];

export const cutStep = defineFix({
  id: 'cut-step',
  effort: 'link',
  propose({ farLists, menu, start }, lack) {
    const lists = farLists.slice(0, most);
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || lists.length === 0) return [];
    return [
      {
        key: '',
        title: sayLinkFrom(menu.place, firstAndMore(lists)),
        how: menu.place === 'menu' ? say`menu, every page; cuts the step before` : say`header, every page; cuts the step before`,
        edit: lists.map(({ url, words }) => ({ edit: 'add-link', on: 'every-page', ...menu, words, to: url })),
        where: placesOf([start]),
      },
    ];
  },
});
