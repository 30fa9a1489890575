import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';
import { clearBy, doesNotApply } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const missingPrices = defineFinding({
  id: 'missing-prices',
  severity: 'minor',
  why: 'Who cannot tell what it will cost learns late that this is not for them, or never asks.',
  needs: { questioning: ['prices'] },
  check({ clicksTo, site }) {
    if (site.kind !== 'service') return doesNotApply;
    const prices = clicksTo(['pricing']);
    return isNowhere(prices) ? { title: say`Nothing says what it costs.`, where: [] } : clearBy(prices);
  },
});
