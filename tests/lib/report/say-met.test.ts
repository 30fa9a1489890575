import { expect, test } from 'vitest';
import { sayVerdict } from '@/components/say-verdict.ts';
import { sayMet, sayWorst } from '@/lib/report/say-met.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';

/** Visitors in their order, with scores whose bands reach so far to both sides. */
const scored = (scores: readonly number[], reach: number) => ({
  visitors: shopAudit.visitors.map((one, at) => {
    const score = scores[at] ?? 0;
    return { ...one, score, low: score - reach, high: score + reach };
  }),
});

test('who is served worst is named; two between whom it is not certain are, and more are not', () => {
  expect(sayWorst(scored([70, 60, 30, 50], 5))).toBe('Doubtful visitors are served worst.');
  expect(sayWorst(scored([70, 60, 30, 33], 5))).toBe('Doubtful or uninformed: which is worse is not certain yet.');
  expect(sayWorst(scored([50, 51, 52, 53], 20))).toBe('Who is served worst is not certain yet.');
});

test('a form of the goal that leads nowhere is what a check comes to, however well all are served and whatever else costs more', () => {
  const form = { id: 'lost-goal-form', severity: 'serious' as const, title: 'The form leads nowhere.', why: '', costs: 0, where: [] };
  const [first, ...others] = shopAudit.findings;
  if (!first) throw new Error('The audit has no findings');
  const findings = [{ ...first, severity: 'serious' as const, costs: 30 }, form, ...others];

  expect(sayMet({ ...shopAudit, findings })).toBe(form.title);
  expect(sayMet({ ...shopAudit, ...scored([90, 91, 92, 93], 2), findings })).toBe(form.title);
  expect(sayVerdict({ ...shopAudit, ...scored([90, 91, 92, 93], 2), findings }).title).toBe(form.title);
  expect(sayVerdict({ ...shopAudit, goals: [{ kind: 'book', url: null, host: '', how: 'detected' }], findings }).title).toBe(form.title);
});
