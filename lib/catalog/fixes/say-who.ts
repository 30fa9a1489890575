import type { FactName } from '../../model/fact.ts';
import { defineFix, type WhoSign } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';

const what: { readonly [W in WhoSign]: string } = {
  address: 'your address',
  telephone: 'a telephone number',
  mail: 'a mail address',
  hours: 'when you are open',
};
const single: { readonly [N in FactName]?: WhoSign } = { address: 'address', hours: 'hours' };

export const sayWho = defineFix({
  id: 'say-who',
  effort: 'text',
  propose({ unsaid, nearest, start }, lack) {
    if (lack.misses !== 'fact') return [];
    const one = single[lack.fact];
    const signs = lack.fact === 'identity' ? unsaid.filter((sign) => sign !== 'hours') : one ? [one] : [];
    const page = nearest(['contact']) ?? nearest(['about']) ?? start;
    return signs.map((sign) => ({
      key: sign,
      title: `Say ${what[sign]} on ${page.name}`,
      how: 'page body',
      edit: [{ edit: 'say-who', on: { pages: [page.url] }, what: sign, place: 'main' }],
      where: placesOf([page]),
    }));
  },
});
