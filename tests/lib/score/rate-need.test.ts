import { expect, test } from 'vitest';
import { measured } from '@/lib/audit/facts/evidence.ts';
import { rateNeed } from '@/lib/score/rate-need.ts';

const near = { falling: { p10: 1, median: 3 } } as const;

test('a toll counts like so much more of the value, at both ends of the band too', () => {
  const rate = (fact: Parameters<typeof rateNeed>[0]) => rateNeed(fact, near, { laidOut: true });
  const toll = { amount: 1.5, line: 'behind a link that only says “more”' };
  expect(rate(measured(1, { worst: 2, toll }))).toEqual(rate(measured(2.5, { worst: 3.5 })));
});
