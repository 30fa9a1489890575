import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const faintWords = defineFinding({
  id: 'faint-words',
  severity: 'minor',
  why: 'Faint words are not read in the sun, on a poor screen, or by older eyes, and a link that is not read is not followed.',
  needs: {},
  check({ barriers, site }) {
    const row = barriers.row('color-contrast', 'phone') ?? barriers.row('color-contrast', 'desktop');
    if (!row || (row.failed === 0 && row.passed === 0)) return notKnown;
    if (row.failed === 0) return fine;
    const [step] = barriers.steps(['color-contrast']);
    if (!step)
      return { title: say`${countWords(row.failed, 'link or button is', 'links and buttons are')} written too faintly.`, where: row.where };
    const title = say`A step on the way to ${site.words.goal} is written too faintly to be read by all.`;
    return { title, severity: 'serious', where: [{ url: step.url, selector: null, words: step.words }, ...row.where] };
  },
});
