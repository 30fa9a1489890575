import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';

export const phoneInHeader = defineFix({
  id: 'phone-in-header',
  effort: 'link',
  propose({ start }, lack) {
    if (lack.misses !== 'fact' || lack.fact !== 'phone-in-header') return [];
    return [
      {
        key: '',
        title: 'Put your telephone number in the header, to be pressed',
        how: 'header, every page',
        edit: [{ edit: 'say-who', on: 'every-page', what: 'telephone', place: 'header' }],
        where: placesOf([start]),
      },
    ];
  },
});
