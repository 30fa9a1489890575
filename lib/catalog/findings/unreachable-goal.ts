import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const unreachableGoal = defineFinding({
  id: 'unreachable-goal',
  severity: 'blocker',
  why: 'Whoever is ready to close the deal cannot. Nothing else helps until this does.',
  needs: { informed: ['cart', 'within8', 'direct', 'goal', 'within5'] },
  check({ site }) {
    if (site.goal === 'unreachable') return { title: say`No way leads to ${site.words.goal}.`, where: site.goalWhere };
    if (site.goal === 'no-control') return { title: say`No button to buy stands in your pages as they are served.`, where: site.goalWhere };
    return site.goal === 'reached' ? fine : notKnown;
  },
});
