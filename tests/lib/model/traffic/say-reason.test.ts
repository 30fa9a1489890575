import { expect, test } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { sayReason } from '@/lib/model/traffic/say-reason.ts';
import { sayAdvice, sayVerdict } from '@/lib/model/traffic/traffic-words.ts';
import { judgeTraffic } from '@/lib/traffic/judge-traffic.ts';
import { entry } from '../../traffic/situations/situation.ts';

const plain: Figures = { outcome: 'orders', visits: 0, leftAtOnce: null, outcomes: null, days: 30, pages: [], sources: [], files: [] };
const judged = (figures: Partial<Figures>) => judgeTraffic({ ...plain, ...figures }, [entry(39)]);
const said = (figures: Partial<Figures>) =>
  judged(figures)
    .because.map((reason) => sayReason(reason, figures.outcome ?? 'orders'))
    .join(' ');

test('so few that hundreds say nothing are told as they were counted, and what is usual beside them', () => {
  expect(said({ visits: 9000, outcomes: 2 })).toContain('2 of 9,000 visits bring an order; usual are 45 to 288 of 9,000.');
  expect(said({ visits: 9000, outcomes: 135 })).toContain('1.5 of 100 visits bring an order, as elsewhere (0.5 to 3.2 of 100).');
});

test('a share on the edge of what is usual is not called one of few visits', () => {
  expect(said({ visits: 12_000, leftAtOnce: 7440, outcomes: 6 })).toContain('62 of 100 leave at once; usual are 38 to 62 of 100.');
  expect(said({ visits: 12_000, leftAtOnce: 7440, outcomes: 6 })).not.toContain('so few');
});

test('more than usual is not called as elsewhere', () => {
  expect(said({ outcome: 'bookings', visits: 1000, outcomes: 60 })).toContain('as many as elsewhere, or more (0.5 to 5 of 100)');
});

test('who told what came of it reads their own number', () => {
  expect(said({ visits: 300, outcomes: 9 })).toContain('They brought about 9 orders in 30 days; on an average site it would be 4.');
});

test('our own measure is never said to be what sends people away', () => {
  const words = said({ visits: 1200, leftAtOnce: 1020, outcomes: 0 });
  expect(words).toContain('by our own measure');
  expect(words).not.toContain('the page itself sends them away');
});

test('as many act as elsewhere, yet many leave: the head says both, and what can be done', () => {
  const verdict = judged({ outcome: 'bookings', visits: 1200, leftAtOnce: 960, outcomes: 40 });
  expect(sayVerdict(verdict)).toBe('As many act as elsewhere, yet many leave at once.');
  expect(sayAdvice(verdict)).toContain('what you can still win');
});

test('a list of sources that counts more than all is told not to fit, and nobody is told to rely on it', () => {
  const sources = [
    { name: 'Facebook', visits: 800, leftAtOnce: 728, outcomes: null },
    { name: 'Google', visits: 160, leftAtOnce: 80, outcomes: null },
  ];
  const figures = { visits: 900, leftAtOnce: 495, outcomes: 12, sources };
  expect(said(figures)).toContain('The list of sources counts 808 that left at once, more than the 495 told of all.');
  expect(judged(figures).notJudged).toContain('figures');
});
