import type { FactName } from '../../model/fact.ts';
import { defineFix, type WhoSign } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

/** Titles, by the name of the page. */
const titles: { readonly [W in WhoSign]: (page: string) => string } = {
  address: (page) => say`Say your address on ${page}`,
  telephone: (page) => say`Say a telephone number on ${page}`,
  mail: (page) => say`Say a mail address on ${page}`,
  hours: (page) => say`Say when you are open on ${page}`,
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
      title: titles[sign](page.name),
      how: say`page body`,
      edit: [{ edit: 'say-who', on: { pages: [page.url] }, what: sign, place: 'main' }],
      where: placesOf([page]),
    }));
  },
});
