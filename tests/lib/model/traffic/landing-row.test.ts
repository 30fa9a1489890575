import { expect, test } from 'vitest';
import { leftOfLandings, weightedScore, type LandingRow } from '@/lib/model/traffic/landing-row.ts';

test('scores by visits weigh a page by those who land there, and say how many of them they know', () => {
  const row = (visits: number, score: number | null): LandingRow => ({
    url: `https://shop.test/${visits}`,
    title: '',
    visits,
    leftAtOnce: null,
    losesMore: false,
    outcomes: null,
    state: 'walked',
    entry: {
      devices: { desktop: null, phone: null },
      visitors: [{ id: 'informed', score, low: 0, high: 100, device: 'phone' }],
    },
  });

  expect(weightedScore([row(900, 20), row(100, 80), row(1000, null)], 'informed')).toEqual({ score: 26, share: 0.5 });
  expect(weightedScore([row(10, null)], 'informed')).toBeNull();
});

test('how many left at once is told of the pages that say so, by their visits', () => {
  const landing = (visits: number, leftAtOnce: number | null) => ({ url: '', visits, leftAtOnce, outcomes: null });

  expect(leftOfLandings([landing(900, 450), landing(100, 90), landing(50, null)])).toEqual({ part: 540, of: 1000 });
  expect(leftOfLandings([landing(50, null)])).toBeNull();
});
