import { defineFix } from '../../model/fix.ts';
import { placesOf, sayEveryPage } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

export const phoneInHeader = defineFix({
  id: 'phone-in-header',
  effort: 'link',
  propose({ start }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'phone-in-header') return [];
    return [
      {
        key: '',
        title: say`Put your telephone number in the header, to be pressed`,
        how: sayEveryPage('header'),
        edit: [{ edit: 'say-who', on: 'every-page', what: 'telephone', place: 'header' }],
        where: placesOf([start]),
      },
    ];
  },
});
