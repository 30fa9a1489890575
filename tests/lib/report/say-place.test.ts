import { expect, test } from 'vitest';
import { sayPlace } from '@/lib/report/say-place.ts';

test('an export tells where a number stands that may be another thing’s: on this page, or so many clicks away', () => {
  expect(sayPlace({ is: 'unclear', clicks: null, url: null })).toBe('said on this page, not known whether of this');
  expect(sayPlace({ is: 'unclear', clicks: 2, url: 'https://shop.test/thermos' })).toBe('said 2 clicks away, not known whether of this');
});
