import { expect, test } from 'vitest';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { sayBegin } from '@/lib/model/traffic/begin-words.ts';
import { sayReason } from '@/lib/model/traffic/say-reason.ts';
import { sayAdvice, sayAlso } from '@/lib/model/traffic/traffic-words.ts';
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

test('where nobody told where visits begin, Home stands first, and then what serves worst', () => {
  const named = (title: string, served: number) => ({ ...entry(served), url: title, title });
  const entries = [named('Home', 62), named('Teas', 40), named('Ten tips', 25)];
  const verdict = judgeTraffic({ ...plain, visits: 4000, leftAtOnce: 1800, outcomes: 4, days: 30 }, entries);

  expect(verdict.where.map(({ title }) => title)).toEqual(['Home', 'Ten tips', 'Teas']);
  expect(sayAdvice(verdict)).toContain('find out on which page most visits begin');
  expect(sayAdvice(verdict)).toContain('begin with Home');
});

test('after enough visitors or other ones were asked for first, the pages of the site come after that', () => {
  const promised = judgeTraffic({ ...plain, visits: 3000, leftAtOnce: 2700, outcomes: 0, days: 30 }, [entry(78)]);
  expect([promised.is, ...promised.also]).toEqual(['wrong-visitors', 'site-loses']);
  expect(sayAlso('site-loses', promised.is)).toContain('with the others');
  expect(sayBegin(promised)).toBe('After that, on the site');
  expect(sayBegin({ is: 'site-loses', form: null })).toBe('Where to begin');
});

const inVain = { title: 'The form to book has no address to be sent to.', where: [{ url: '/book', words: 'Book a court' }] };

test.each([
  ['they come and nobody books', { visits: 2000, leftAtOnce: 1000, outcomes: 0, days: 30 }, 'site-loses'],
  ['too few come to tell', { visits: 40, leftAtOnce: 20, outcomes: 0, days: 30 }, 'too-few-visits'],
  ['it is not told how many book', { visits: 2000, days: 30 }, 'too-few-figures'],
] as const)('a form that leads nowhere comes first where %s', (_, told, is) => {
  const verdict = judgeTraffic({ ...plain, ...told }, [entry(60)], inVain);

  expect(verdict.is).toBe(is);
  expect(verdict.form).toEqual(inVain);
  expect(sayAdvice(verdict)).toMatch(/^First send your form once yourself/);
  expect(sayBegin(verdict)).toBe('Where to begin');
});

test('that the site loses them has the form among its reasons; where as many book as elsewhere, nobody is told to mend it', () => {
  const few = judgeTraffic({ ...plain, visits: 4000, leftAtOnce: 1800, outcomes: 0, days: 30 }, [entry(60)], inVain);
  expect(few.because.map((reason) => sayReason(reason, 'orders'))).toContain(
    'Look here first: The form to book has no address to be sent to.',
  );

  const many = judgeTraffic({ ...plain, visits: 4000, leftAtOnce: 1800, outcomes: 80, days: 30 }, [entry(60)], inVain);
  expect(many.form).toBeNull();
  expect(many.because.map(({ is }) => is)).not.toContain('form-in-vain');
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
