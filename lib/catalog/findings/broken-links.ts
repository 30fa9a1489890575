import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine } from '../../model/outcome.ts';

export const brokenLinks = defineFinding({
  id: 'broken-links',
  severity: 'serious',
  why: 'A link that leads nowhere ends the visit of whoever follows it.',
  needs: {},
  check({ site }) {
    const count = site.broken.length;
    return count === 0 ? fine : { title: `${countWords(count, 'link leads', 'links lead')} nowhere.`, where: site.broken };
  },
});
