import { defineFinding } from '../../model/finding.ts';
import { countWords } from '../../model/count-words.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const pretickedExtras = defineFinding({
  id: 'preticked-extras',
  severity: 'serious',
  why: 'Who finds out later feels tricked. In the European Union an extra that was ticked beforehand need not be paid (directive 2011/83/EU, article 22).',
  needs: {},
  check({ pages, told }) {
    const fact = told.fact('preticked-extra');
    if (!fact?.count) return pages.blind || fact?.count !== 0 ? notKnown : fine;
    const where = (fact.quotes ?? []).map(({ url, words }) => ({ url, selector: null, words }));
    return { title: say`On ${countWords(fact.count, 'page')} something is ticked that nobody asked for.`, where };
  },
});
