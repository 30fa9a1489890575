import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const emptyTargets = defineFinding({
  id: 'empty-targets',
  severity: 'serious',
  why: 'The server says that all is well, so no tool reports them; a visitor reads that there is no such page.',
  needs: {},
  check({ site }) {
    const count = site.soft404.length;
    return count === 0
      ? fine
      : { title: say`${countWords(count, 'link leads', 'links lead')} to pages that say they do not exist.`, where: site.soft404 };
  },
});
