import { expect, test } from 'vitest';
import type { Proof } from '@/lib/model/proof-schema.ts';
import { proofText } from '@/lib/report/proof-text.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const audit = judgedTea();
const lines = (change: Partial<Proof>) => {
  if (!audit.proof) throw new Error('no proof in the export');
  return proofText({ ...audit, proof: { ...audit.proof, ...change } }, 200);
};
const { reviews, pictures } = audit.proof ?? {};

test('a few lines tell what speaks for the site', () => {
  expect(lines({})).toEqual([
    'Proof and pictures',
    '  reviews: on 6 of 6 products read; 12 in all, the same on each; 4.6 of 5',
    '  testimonials: in 1 place, not set as quotations',
    '  pictures of products: 5 on the typical one; 0 of 6 with fewer than 3',
    '',
  ]);
});

test('what is anonymous, without source or not known is said', () => {
  if (!reviews || !pictures) throw new Error('no proof in the export');
  const said = lines({
    reviews: { ...reviews, withReviews: 3, notTold: 2, named: 3, anonymous: 1, verified: 2, newest: '2026-01-31' },
    testimonials: {
      quotes: 5,
      withoutSource: 4,
      where: [{ url: 'https://shop.test/', selector: null, heading: '', quotes: 5, withoutSource: 4 }],
    },
    pictures: { ...pictures, typical: null },
  }).join('\n');
  for (const words of [
    'on 3 of 4 products',
    'newest 2026-01-31',
    '1 of 4 listed are anonymous',
    '2 marked as of checked buyers',
    '2 products not known: a script puts reviews in',
    '4 without a name, date or source',
    'none in the pages as they are served',
  ])
    expect(said).toContain(words);
});

test('only what visitors see is told as coming from outside', () => {
  const row = {
    id: 'trustpilot',
    label: 'Trustpilot',
    kind: 'reviews',
    how: ['link'],
    pages: 3,
    where: [],
  } satisfies Proof['endorsements'][number];
  expect(lines({ endorsements: [row] })).toContain('  from outside: Trustpilot (3 pages)');
  expect(lines({ endorsements: [{ ...row, how: ['script'] }] }).join()).not.toContain('Trustpilot');
});

test('a result of an older version tells nothing of it', () => {
  const { proof: _proof, ...old } = audit;
  expect(proofText(old, 80)).toEqual([]);
});
