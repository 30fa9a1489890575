import { expect, test } from 'vitest';
import { judgePromise, unclearWords } from '@/lib/model/promise/judge-promise.ts';
import { behind, both, checked, onPage, page } from './check-ad.ts';

const thermos =
  'Stainless Steel Thermos $35.00 Double walls: it keeps drinks hot for 12 hours or cold for 24 hours. We offer fast shipping.';
const placeOf = (ad: string, says: string, number: string) => checked(ad, onPage(says)).words.find(({ word }) => word === number)?.desktop;

test.each([
  ['Keeps drinks cold for 24 hours – Stainless Steel Thermos, $35', '24 hours'],
  ['Keeps drinks hot for 12 hours', '12 hours'],
  ['12 hours hot, 24 hours cold', '12 hours'],
  ['Thermos, hot 12 hours', '12 hours'],
])('“%s” is true of this thermos: %s is kept', (ad, number) => {
  expect(placeOf(ad, thermos, number)).toEqual({ is: 'first' });
});

test.each([
  ['Keeps drinks hot for 24 hours – Stainless Steel Thermos, $35', '24 hours'],
  ['Keeps drinks cold for 12 hours', '12 hours'],
  ['Stainless Steel Thermos. Delivered in 24 hours', '24 hours'],
  ['Stainless Steel Thermos. We ship within 12 hours', '12 hours'],
])('“%s” is a lie: that the page says %s of something else does not keep it', (ad, number) => {
  const check = checked(ad, onPage(thermos));
  expect(check.words.find(({ word }) => word === number)?.desktop).toEqual({ is: 'unclear' });
  expect(['kept', 'below', 'later', 'behind']).not.toContain(judgePromise(check).is);
});

test.each([
  ['Cups, 30-day returns', 'Cups. Returns within 30 days', '30-day'],
  ['Rose scent, 100 ml', 'Rose scent 100ml or 50ml', '100 ml'],
  ['20% off all bowls', 'All bowls: 20 % off', '20%'],
  ['Gilets noirs, 20 %', 'Gilets noirs -20%', '20 %'],
])('“%s” is kept by “%s”', (ad, says, number) => {
  expect(placeOf(ad, says, number)).toEqual({ is: 'first' });
});

test('I am told where the number stands: on this page, or on one behind its links', () => {
  const landed = page({ said: { first: 'Porcelain plates', further: '' }, behind: [behind('thermos', thermos)] });
  const check = checked('Porcelain plates delivered in 24 hours', both(landed));
  expect(check.words.find(({ word }) => word === '24 hours')?.desktop).toEqual({
    is: 'unclear',
    behind: { url: 'https://shop.test/thermos', title: 'thermos', clicks: 1 },
  });
  expect(unclearWords(check)).toEqual({ here: [], behind: ['24 hours'] });
});

test('“our commitment to quality” gives no guarantee', () => {
  const says = onPage('People who share our commitment to quality');
  expect(checked('Money-back guarantee', says).words.find(({ word }) => word === 'guarantee')?.desktop.is).toBe('nowhere');
});
