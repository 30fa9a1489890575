import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

export const addSearch = defineFix({
  id: 'add-search',
  effort: 'developer',
  propose({ start, newName }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'search') return [];
    return [
      {
        key: '',
        title: say`Put a search in the header`,
        how: say`header, every page that has none`,
        edit: [{ edit: 'add-search', words: newName('search').words }],
        where: placesOf([start]),
      },
    ];
  },
});
