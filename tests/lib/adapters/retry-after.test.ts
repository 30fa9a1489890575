import { expect, test } from 'vitest';
import { retryAfterMs } from '@/lib/adapters/retry-after.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);
const said = (value: string | null, date?: string) =>
  retryAfterMs(new Headers({ ...(value === null ? {} : { 'retry-after': value }), ...(date === undefined ? {} : { date }) }), now);

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['1.5', 1_500],
  ['86400', 86_400_000],
  ['99999999999999999999', 86_400_000],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['Tuesday, 24-Nov-26 12:00:30 GMT', 30_000],
  ['Fri, 01 Jan 2038 00:00:00 GMT', 86_400_000],
  [null, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['2026', 2_026_000],
  ['1e3', null],
])('“%s” is %s ms', (value, ms) => {
  expect(said(value)).toBe(ms);
});

test('a date counts from the clock of the site, which may be wrong', () => {
  expect(said('Tue, 24 Nov 2026 09:01:00 GMT', 'Tue, 24 Nov 2026 09:00:00 GMT')).toBe(60_000);
  expect(said('Tue, 24 Nov 2026 15:01:00 GMT', 'Tue, 24 Nov 2026 15:00:00 GMT')).toBe(60_000);
  expect(said('Tue, 24 Nov 2026 12:01:00 GMT', 'nonsense')).toBe(60_000);
});
