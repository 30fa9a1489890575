import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { clearBy } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

/** Where the curves of the needs fall below a half (science.md D1). */
const far = { store: 7, other: 4 } as const;

export const farGoal = defineFinding({
  id: 'far-goal',
  severity: 'serious',
  why: 'Each click more loses some of those who were ready.',
  needs: { informed: ['cart', 'within8', 'direct', 'goal', 'within5'] },
  check({ facts, site }) {
    const clicks = facts('goal-clicks');
    if (clicks.state !== 'measured' || clicks.value < (site.kind === 'store' ? far.store : far.other)) return clearBy(clicks);
    return {
      title: say`It takes ${countWords(clicks.value, 'click')} to get to ${site.words.goal}.`,
      where: clicks.evidence.map(({ url, selector }) => ({ url, selector, words: '' })),
    };
  },
});
