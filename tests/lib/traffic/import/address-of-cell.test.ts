import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeAddress } from '@/lib/model/address.ts';
import { addressReader } from '@/lib/traffic/import/address-of-cell.ts';

const origin = 'https://shop.test';

test('a path with a query is the page that it is everywhere else, however often its campaign comes again', () => {
  const path = fc.constantFrom('/teas', '/teas/', '/a-b/c.html', '/teas/%C3%A9', '/a/../b', '/A/b');
  const query = fc.constantFrom(
    '',
    '?',
    '?utm_source=x',
    '?utm_source=x&page=2',
    '?b=%20a&a=1',
    '?q=ä ö',
    '#top',
    '#/route',
    '?gclid=1#!/route',
    '?=&&',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(path, query), { maxLength: 20 }), (cells) => {
      const addressOf = addressReader({ origin, named: () => null });
      for (const [where, asked] of cells)
        expect(addressOf(where + asked)).toEqual({ is: 'page', url: normalizeAddress(where + asked, origin) });
    }),
  );
});

test('names, other sites and what is no address are told apart as before', () => {
  const addressOf = addressReader({ origin, named: (name) => (name === 'Our teas' ? `${origin}/teas` : null) });
  expect(addressOf('Our teas')).toEqual({ is: 'page', url: `${origin}/teas` });
  expect(addressOf('https://other.test/a?b=1')).toEqual({ is: 'other-host', host: 'other.test' });
  expect(addressOf('Total')).toEqual({ is: 'sum' });
  expect(addressOf(`/teas?q=${'a'.repeat(3000)}`)).toEqual({ is: 'no-address' });
  expect(addressOf('=1+1')).toEqual({ is: 'no-address' });
});
