import { expect, test } from 'vitest';
import type { Correction } from '@/lib/model/correction.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { at, block, origin } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

/** A tea shop whose search nobody recognised; the pages on tea have another header. */
const other = block('header', [{ to: '/story', words: 'About us' }]);
const plain = teaReading({ pages: { '/': { kinds: ['home'], blocks: [other], links: ['/teas'], facts: { title: 'Tea shop' } } } });
const named = (path: string): Correction => ({
  origin,
  subject: 'need informed search',
  put: { about: 'need', visitor: 'informed', need: 'search', says: { at: at(path) } },
  correctedAt: 1,
});
const needOf = (corrections: readonly Correction[]) =>
  judge({ ...plain, corrections })
    .visitors.find(({ id }) => id === 'informed')
    ?.devices.desktop.needs.find(({ id }) => id === 'search');

test('who is told that there is no search can name a page that has one', () => {
  const before = needOf([]);
  expect(before).toMatchObject({ state: 'not-found', points: 0, kinds: ['search'] });
  const after = needOf([named('/teas')]);
  expect(after).toMatchObject({
    state: 'found',
    evidence: [{ note: 'You named it', url: at('/teas') }, { note: expect.stringMatching(/^\d+ of \d+ pages have it/) }],
  });
});

test('it counts for the pages that have the same header, and for no others', () => {
  const many = needOf([named('/teas')])?.points ?? 0;
  const few = needOf([named('/')])?.points ?? 0;
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(many);
  expect(many).toBeLessThan(10);
});

test('a page that was not read proves nothing yet', () => {
  expect(needOf([named('/nowhere')])).toMatchObject({ state: 'not-known' });
});
