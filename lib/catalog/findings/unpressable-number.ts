import { defineFinding } from '../../model/finding.ts';
import { judgePages, placeOf } from '../../model/judge-pages.ts';
import { doesNotApply, fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';
import { isKind } from '../../model/site.ts';

export const unpressableNumber = defineFinding({
  id: 'unpressable-number',
  severity: 'minor',
  why: 'Who holds a telephone wants to press the number, not to learn it by heart.',
  needs: { informed: ['number'] },
  part: 0.5,
  check({ pages, site }) {
    if (site.kind === 'store') return doesNotApply;
    if (pages.all.some(({ facts }) => facts.oddLinks.some(({ kind }) => kind === 'tel'))) return fine;
    // Elsewhere a run of digits may be anything.
    const looked = pages.all.filter((page) => page.facts.measures.telephones > 0 && (isKind(page, 'contact') || isKind(page, 'locations')));
    return judgePages({ looked, bad: (page) => placeOf(page) }, () => ({
      title: say`Your telephone number cannot be pressed on any page.`,
    }));
  },
});
