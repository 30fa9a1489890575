import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';

export const missingPrices = defineFinding({
  id: 'missing-prices',
  severity: 'minor',
  why: 'Who cannot tell what it will cost learns late that this is not for them, or never asks.',
  needs: { questioning: ['prices'] },
  check({ clicksTo, site }) {
    return site.kind === 'service' && isNowhere(clicksTo(['pricing'])) ? { title: 'Nothing says what it costs.', where: [] } : null;
  },
});
