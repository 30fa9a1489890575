import { expect, test } from 'vitest';
import { sayReason } from '@/lib/model/traffic/say-reason.ts';
import { sayCounted, sayPartOf } from '@/lib/model/traffic/say-share.ts';

test.each([
  [4, 5, '4 of 5'],
  [0, 3, '0 of 3'],
  [16, 19, '16 of 19'],
  [13, 20, '65 of 100'],
  [780, 1200, '65 of 100'],
])('%s of %s visits are “%s”', (part, of, words) => {
  expect(sayPartOf({ part, of })).toBe(words);
});

test('a count stands before its share, but for few, which are told once', () => {
  expect(sayCounted({ part: 780, of: 1200 })).toBe('780 (65 of 100)');
  expect(sayCounted({ part: 4, of: 5 })).toBe('4 of 5');
});

test('of five visits no reason speaks of a hundred, and what is usual is said of which', () => {
  const share = { part: 4, of: 5, low: 0.38, high: 0.96 };
  const usual = { low: 0.38, middle: 0.47, high: 0.62 };

  expect(sayReason({ is: 'leave-open', share, usual }, 'orders')).toMatch(/^4 of 5 leave at once; usual are 38 to 62 of 100\. So few/);
  const edge = { part: 2480, of: 4000, low: 0.605, high: 0.635 };
  expect(sayReason({ is: 'leave-open', share: edge, usual }, 'orders')).toMatch(/^62 of 100 .* so near the edge/);
  expect(sayReason({ is: 'leave-many', share, usual }, 'orders')).toBe('4 of 5 leave at once; usual are 38 to 62 of 100.');
  expect(sayReason({ is: 'open-act', share: { ...share, part: 1 }, usual }, 'bookings')).toMatch(/^1 of 5 visits bring a booking\./);
});
