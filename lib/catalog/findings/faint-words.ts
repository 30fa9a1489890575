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
    const steps = barriers.steps(['color-contrast']);
    if (steps.length === 0)
      return { title: say`${countWords(row.failed, 'link or button is', 'links and buttons are')} written too faintly.`, where: row.where };
    const others = row.failed - steps.length;
    const title =
      others > 0
        ? say`A step on the way to ${site.words.goal} is written too faintly to be read by all, and so are ${countWords(others, 'other link or button', 'other links and buttons')}.`
        : say`A step on the way to ${site.words.goal} is written too faintly to be read by all.`;
    // The others stand among what drives people away: here they would hide the step.
    return { title, severity: 'serious', where: steps.map(({ url, words }) => ({ url, selector: null, words })) };
  },
});
