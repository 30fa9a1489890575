import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { doesNotApply, fine } from '../../model/outcome.ts';

export const deadEndGuides = defineFinding({
  id: 'dead-end-guides',
  severity: 'minor',
  why: 'Who came to learn and got excited should find what to do next in the text, not in the menu.',
  needs: { uninformed: ['next'] },
  check({ site }) {
    const count = site.deadEnds.length;
    if (site.guides === 0) return doesNotApply;
    if (count * 2 < site.guides) return fine;
    const to = site.kind === 'store' ? 'no product' : 'no next step';
    if (site.guides === 1) return { title: `Your one guide leads to ${to}.`, where: site.deadEnds };
    return { title: `${count} of ${countWords(site.guides, 'guide')} ${count === 1 ? 'leads' : 'lead'} to ${to}.`, where: site.deadEnds };
  },
});
