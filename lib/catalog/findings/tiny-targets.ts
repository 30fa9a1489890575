import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const tinyTargets = defineFinding({
  id: 'tiny-targets',
  severity: 'minor',
  why: 'A thumb covers more than 24 pixels. What is smaller and close to something else is missed, and the wrong thing is pressed.',
  needs: {},
  check({ barriers, site }) {
    const row = barriers.row('target-size', 'phone');
    if (!row || (row.failed === 0 && row.passed === 0)) return notKnown;
    if (row.failed === 0) return fine;
    const [step] = barriers.steps(['target-size'], 'phone');
    if (!step)
      return {
        title: say`${countWords(row.failed, 'link or button is', 'links and buttons are')} too small for a thumb.`,
        where: row.where,
      };
    const title = say`On a phone a step on the way to ${site.words.goal} is too small for a thumb.`;
    return { title, severity: 'serious', where: [{ url: step.url, selector: null, words: step.words }, ...row.where] };
  },
});
