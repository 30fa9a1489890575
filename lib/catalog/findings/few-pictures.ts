import { defineFinding } from '../../model/finding.ts';
import { clearByCount, countedIn, doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const fewPictures = defineFinding({
  id: 'few-pictures',
  severity: 'minor',
  why: 'Half of all buyers look at the pictures first. Three are enough to know most things, one rarely is.',
  needs: { questioning: ['pictures'] },
  check({ facts, site }) {
    const pictures = facts('pictures');
    if (site.kind !== 'store') return doesNotApply;
    if (pictures.state !== 'measured' || pictures.count * 2 >= pictures.of) return clearByCount(pictures);
    const where = pictures.evidence.map(({ url, selector }) => ({ url, selector, words: '' }));
    return {
      title: say`${pictures.of - pictures.count} of ${pictures.of} products read show fewer than 3 pictures.`,
      where,
      counted: countedIn(pictures),
    };
  },
});
