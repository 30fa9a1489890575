import type { FactName } from '../../model/fact.ts';
import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

const helps: readonly FactName[] = ['goal-link', 'goal-clicks', 'goal-chance', 'detour'];

export const goalInHeader = defineFix({
  id: 'goal-in-header',
  effort: 'link',
  propose({ goal, start }, lack) {
    if (lack.misses !== 'fact' || !helps.includes(lack.fact) || !goal) return [];
    return [
      {
        key: '',
        title: say`Put a link to ${goal.name} in the header`,
        how: say`header, every page, in no menu`,
        edit: [{ edit: 'add-link', on: 'every-page', place: 'header', words: goal.words, to: goal.url, like: null }],
        where: placesOf([start]),
      },
    ];
  },
});
