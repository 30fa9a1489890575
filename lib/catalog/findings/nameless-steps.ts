import { countWords } from '../../model/count-words.ts';
import { defineFinding } from '../../model/finding.ts';

export const namelessSteps = defineFinding({
  id: 'nameless-steps',
  severity: 'serious',
  why: 'A link or button without a name is a step without words: who listens to the page cannot take it, and who looks must guess from a picture.',
  needs: {},
  check({ barriers, site }) {
    const steps = barriers.steps(['link-name', 'button-name', 'image-alt']);
    if (steps.length === 0) return null;
    const where = steps.map(({ url, place }) => ({ url, selector: null, words: `in the ${place}` }));
    return {
      title: `${countWords(steps.length, 'step', 'steps')} on the way to ${site.words.goal} ${steps.length === 1 ? 'has' : 'have'} no words.`,
      where,
    };
  },
});
