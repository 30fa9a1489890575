import { defineFinding } from '../../model/finding.ts';

export const missingAnswers = defineFinding({
  id: 'missing-answers',
  severity: 'serious',
  why: 'Who has a question and finds no answer asks somebody else, or nobody.',
  needs: { questioning: ['answers'] },
  check({ clicksTo }) {
    return clicksTo(['faq']).state === 'absent' ? { title: 'Questions find no answer: there is no FAQ.', where: [] } : null;
  },
});
