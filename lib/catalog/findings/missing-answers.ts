import { isNowhere } from '../../model/fact.ts';
import { defineFinding } from '../../model/finding.ts';
import { clearBy } from '../../model/outcome.ts';
import { say } from '../../model/say.ts';

export const missingAnswers = defineFinding({
  id: 'missing-answers',
  severity: 'serious',
  why: 'Who has a question and finds no answer asks somebody else, or nobody.',
  needs: { questioning: ['answers'] },
  // The share of questions that an FAQ answers rather than a page on delivery and returns (science.md D2).
  part: 0.4,
  check({ clicksTo }) {
    const faq = clicksTo(['faq']);
    return isNowhere(faq) ? { title: say`Questions find no answer: there is no FAQ.`, where: [] } : clearBy(faq);
  },
});
