import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** Within the band for Home (science.md D1). */
const enough = 80;

export const writeHome = defineFix({
  id: 'write-home',
  effort: 'text',
  propose({ isHomeFiller, start }, lack) {
    const asks =
      (lack.misses === 'fact' && lack.fact === 'text-length') || (lack.misses === 'finding' && lack.finding.id === 'placeholder-texts');
    if (!isHomeFiller || !asks) return [];
    return [
      {
        key: '',
        title: say`Write your Home page: a sample text stands there`,
        how: say`page body: what you sell, for whom, and why from you; counted with ${enough} words`,
        edit: [{ edit: 'write', on: { pages: [start.url] }, words: enough }],
        where: placesOf([start]),
      },
    ];
  },
});
