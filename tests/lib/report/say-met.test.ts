import { expect, test } from 'vitest';
import { sayWorst } from '@/lib/report/say-met.ts';
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
