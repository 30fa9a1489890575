import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '@/lib/model/traffic/read-number.ts';
import { readTyped, sharesMeant, type TypedFigures } from '@/lib/model/traffic/typed-figures.ts';

const none: TypedFigures = { visits: '', left: '', outcomes: '', days: '', source: '', outcome: 'orders' };

test.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['1.200', 1200],
  ['1 200', 1200],
  ['1\u202F200', 1200],
  ['1’200', 1200],
  ['1,234,567', 1_234_567],
  ['12,5', 12.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['="1200"', 1200],
  ['62 %', 62],
  ['62,5%', 62.5],
])('%s is read as %d', (words, value) => {
  expect(readNumber(words)?.value).toBe(value);
});

test.each(['', 'many', '-5', '1e5', '12 pages', '=1+1', '1/2', '٣'])('“%s” is no number', (words) => {
  expect(readNumber(words)).toBeNull();
});

test('what could be thousands is a fraction in a column of shares', () => {
  expect(readNumber('0.456', true)?.value).toBe(0.456);
  expect(readNumber('1.234', true)?.value).toBe(1.234);
});

test('however thousands are parted, the number is the same', () => {
  const marks = fc.constantFrom(',', '.', ' ', '’', '\u00A0', '');
  fc.assert(
    fc.property(fc.nat(2_000_000_000), marks, (count, mark) => {
      const words = String(count).replaceAll(/\B(?=(\d{3})+$)/g, mark);
      expect(readNumber(words)?.value).toBe(count);
    }),
  );
});

test('only the visits are needed; a share is of them', () => {
  expect(readTyped({ ...none, visits: '2,000' })).toEqual({
    figures: { visits: 2000, leftAtOnce: null, outcomes: null, days: null, source: null },
  });
  expect(readTyped({ ...none, visits: '2000', left: '62,5 %', outcomes: '30', days: '28', source: '80%' })).toEqual({
    figures: { visits: 2000, leftAtOnce: 1250, outcomes: 30, days: 28, source: 1600 },
  });
});

test.each([
  [{ visits: '' }, { visits: 'missing' }],
  [{ visits: '0', days: '30' }, { visits: 'none-counted' }],
  [{ visits: 'a lot' }, { visits: 'no-number' }],
  [{ visits: '50 %' }, { visits: 'no-number' }],
  [{ visits: '99999999999' }, { visits: 'too-large' }],
  [{ visits: '10', left: '11' }, { left: 'more-than-visits' }],
  [{ visits: '10', left: '140 %' }, { left: 'over-100' }],
  [{ visits: '10', outcomes: '12' }, { outcomes: 'more-than-visits' }],
  [{ visits: '10', days: '0' }, { days: 'no-days' }],
  [{ visits: '10', days: '01.10.2026' }, { days: 'not-in-days' }],
  [{ visits: '10', days: '01/10/2026-05/10/2026' }, { days: 'not-in-days' }],
  [{ visits: '10', days: '31.10.2026-01.10.2026' }, { days: 'not-in-days' }],
  [{ visits: '10', days: 'half a year' }, { days: 'not-in-days' }],
  [{ visits: '10', days: '48 hours' }, { days: 'not-in-days' }],
  [{ visits: '10', days: '30 days of last month' }, { days: 'not-in-days' }],
  [{ visits: '10', days: '20 years' }, { days: 'too-large' }],
  [{ visits: '5m' }, { visits: 'no-number' }],
  [{ visits: '2 dozens' }, { visits: 'no-number' }],
  [{ visits: '2 thousand thousand' }, { visits: 'no-number' }],
  [{ visits: '5k %' }, { visits: 'no-number' }],
  [{ visits: '12 of 30' }, { visits: 'no-number' }],
  [{ visits: '-5' }, { visits: 'no-number' }],
  [
    { visits: '', days: 'soon' },
    { visits: 'missing', days: 'not-in-days' },
  ],
] as const)('%o cannot be taken: %o', (typed, faults) => {
  expect(readTyped({ ...none, ...typed })).toEqual({ faults });
});

test.each(['85', '45', '62'])('“%s” of 4,000 visits is more likely a share that lacks its sign, and asked about', (left) => {
  expect(readTyped({ ...none, visits: '4,000', left })).toEqual({ faults: { left: 'perhaps-a-share' } });
});

test.each([
  ['85 %', 3400],
  ['85 percent', 3400],
  ['85 Prozent', 3400],
  ['85 pour cent', 3400],
  ['85 visits', 85],
  ['85 Besuche', 85],
  ['1800', 1800],
  ['0', 0],
])('“%s” of 4,000 visits is %i', (left, leftAtOnce) => {
  expect(readTyped({ ...none, visits: '4,000', left })).toMatchObject({ figures: { leftAtOnce } });
});

test.each(['0.62', '0,62', '0.4'])('“%s” is asked about, as tables write shares so', (left) => {
  expect(readTyped({ ...none, visits: '4,000', left })).toEqual({ faults: { left: 'perhaps-a-share' } });
  expect(sharesMeant(left)).toEqual({ shares: [`${Number(left.replace(',', '.')) * 100} %`, `${left} %`], visits: null });
});

test('the largest source is asked about in the same way', () => {
  expect(readTyped({ ...none, visits: '4,000', source: '85' })).toEqual({ faults: { source: 'perhaps-a-share' } });
  expect(readTyped({ ...none, visits: '4,000', source: '85 visits' })).toMatchObject({ figures: { source: 85 } });
  expect(readTyped({ ...none, visits: '4,000', source: '85 %' })).toMatchObject({ figures: { source: 3400 } });
  expect(readTyped({ ...none, visits: '300', source: '85' })).toMatchObject({ figures: { source: 85 } });
});

test('words around one number do no harm', () => {
  expect(readTyped({ ...none, visits: 'ca. 1.500', left: 'about 62 %', outcomes: '12 Bestellungen', days: '30 Tage' })).toEqual({
    figures: { visits: 1500, leftAtOnce: 930, outcomes: 12, days: 30, source: null },
  });
});

test.each([
  ['1.5k', 1500],
  ['1,2k', 1200],
  ['5 k', 5000],
  ['2 Tsd.', 2000],
  ['2,5 Tsd. Besuche', 2500],
  ['about 3 thousand', 3000],
  ['1.2 million', 1_200_000],
  ['1,5 Mio.', 1_500_000],
  ['12 mil visitas', 12_000],
])('“%s” is %i visits', (visits, count) => {
  expect(readTyped({ ...none, visits })).toMatchObject({ figures: { visits: count } });
});

test.each([
  ['01.10.2026-31.10.2026', 31],
  ['01.10.2026 bis 31.10.2026', 31],
  ['October 2026', 31],
  ['Oktober', 31],
  ['Februar', 28],
  ['Feb 2028', 29],
  ['May', 31],
  ['1.10. - 31.10.', 31],
  ['Oct 1 - Oct 7, 2026', 7],
  ['October - December 2026', 92],
  ['10/01/2026 - 10/31/2026', 31],
  ['2026-10-01 to 2026-10-31', 31],
  ['2 Wochen', 14],
  ['1 month', 30],
  ['3 mois', 90],
  ['1 year', 365],
  ['30', 30],
  ['30 Tage', 30],
  ['31 days in October', 31],
])('“%s” is %i days', (days, count) => {
  expect(readTyped({ ...none, visits: '1000', days })).toMatchObject({ figures: { days: count } });
});
