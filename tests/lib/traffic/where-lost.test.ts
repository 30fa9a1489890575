import { expect, test } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { judgeTraffic } from '@/lib/traffic/judge-traffic.ts';
import { entry } from './situations/situation.ts';

const plain: Figures = { outcome: 'orders', visits: 0, leftAtOnce: null, outcomes: null, days: null, pages: [], sources: [], files: [] };

test('where the site loses them, the page that most visits leave at once stands first, whatever its score', () => {
  const counted = (title: string, visits: number, leftAtOnce: number) => ({
    ...entry(title === 'Home' ? 20 : 55),
    title,
    url: title,
    visits,
    leftAtOnce,
  });
  const entries = [counted('Home', 1210, 702), counted('Teas', 640, 262), counted('Ten tips', 880, 801), counted('Kettle', 522, 376)];
  const { is, where } = judgeTraffic({ ...plain, visits: 4156, leftAtOnce: 2141, outcomes: 4, days: 30 }, entries);

  expect(is).toBe('site-loses');
  expect(where.map(({ title }) => title)).toEqual(['Ten tips', 'Home', 'Kettle', 'Teas']);
});

test('where nothing stands out, pages that more leave at once than is usual are named all the same', () => {
  const well = { ...plain, visits: 6000, leftAtOnce: 3000, outcomes: 120, days: 30 };
  const counted = (title: string, visits: number, leftAtOnce: number | null) => ({
    ...entry(80),
    url: `https://shop.test/${title}`,
    title,
    visits,
    leftAtOnce,
  });
  const entries = [
    counted('Home', 3000, 1200),
    counted('Teas', 1500, null),
    counted('Kettle', 900, 720),
    counted('Pot', 600, 500),
    counted('Few', 5, 4),
  ];

  const { is, where } = judgeTraffic(well, entries);

  expect(is).toBe('neither');
  expect(where.map(({ title }) => title)).toEqual(['Kettle', 'Pot']);
});
