import { defineFinding } from '../../model/finding.ts';
import { fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const brokenLinks = defineFinding({
  id: 'broken-links',
  severity: 'serious',
  why: 'A link that leads nowhere ends the visit of whoever follows it.',
  needs: {},
  check({ site }) {
    const count = site.broken.length;
    return count === 0 ? fine : { title: count === 1 ? say`1 link leads nowhere.` : say`${count} links lead nowhere.`, where: site.broken };
  },
});
