import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const soundByItself = defineFinding({
  id: 'sound-by-itself',
  severity: 'serious',
  why: 'Sound that nobody asked for is turned off by leaving. Who listens to the page cannot hear it beneath (WCAG 1.4.2).',
  needs: {},
  check({ pages, told }) {
    const fact = told.fact('sounds-by-itself');
    if (fact?.count)
      return {
        title: fact.count === 1 ? say`1 page begins to sound by itself.` : say`${fact.count} pages begin to sound by themselves.`,
        where: fact.where.map((url) => ({ url, selector: null, words: '' })),
      };
    // Scripts may start it: they have run only where the first page was looked at.
    return pages.all.some(({ facts }) => facts.firstLook) ? fine : notKnown;
  },
});
