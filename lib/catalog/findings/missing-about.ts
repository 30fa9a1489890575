import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';
import { clearBy } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const missingAbout = defineFinding({
  id: 'missing-about',
  severity: 'serious',
  why: 'People buy from people. Who is behind it is the first thing a careful visitor wants to know.',
  needs: { questioning: ['about'], doubtful: ['team'] },
  check({ clicksTo }) {
    const about = clicksTo(['about', 'team']);
    return isNowhere(about) ? { title: say`Nothing says who is behind this site.`, where: [] } : clearBy(about);
  },
});
