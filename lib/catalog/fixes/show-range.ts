import { defineFix } from '../../model/fix.ts';
import { firstAndMore, placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** Nobody expects more categories than these on Home. Our judgement. */
const most = 8;

export const showRange = defineFix({
  id: 'show-range',
  effort: 'link',
  propose({ notOnHome, start }, lack) {
    const shown = notOnHome.slice(0, most);
    if (lack.misses !== 'fact' || lack.fact !== 'range' || shown.length === 0) return [];
    return [
      {
        key: '',
        title: say`Show ${firstAndMore(shown)} on Home`,
        how: say`page body, first screen, with a picture each`,
        edit: shown.map(({ url, words }) => ({
          edit: 'add-link',
          on: { pages: [start.url] },
          place: 'main',
          words,
          to: url,
          like: null,
        })),
        where: placesOf([start]),
      },
    ];
  },
});
