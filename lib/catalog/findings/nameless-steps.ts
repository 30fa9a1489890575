import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';
import { fine, notKnown } from '../../model/outcome.ts';

const rules = ['link-name', 'button-name', 'image-alt'] as const;

export const namelessSteps = defineFinding({
  id: 'nameless-steps',
  severity: 'serious',
  why: 'A link or button without a name is a step without words: who listens to the page cannot take it, and who looks must guess from a picture.',
  needs: {},
  check({ barriers, site }) {
    const steps = barriers.steps(rules);
    if (steps.length === 0) return rules.some((rule) => barriers.row(rule, 'phone') ?? barriers.row(rule, 'desktop')) ? fine : notKnown;
    const where = steps.map(({ url, place }) => ({ url, selector: null, words: `in the ${place}` }));
    return {
      title: `${countWords(steps.length, 'step', 'steps')} on the way to ${site.words.goal} ${steps.length === 1 ? 'has' : 'have'} no words.`,
      where,
    };
  },
});
