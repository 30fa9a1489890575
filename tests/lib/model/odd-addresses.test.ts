import { assert, constantFrom, mixedCase, property, stringMatching, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { isSameOrigin, normalizeAddress } from '@/lib/model/address.ts';

test.each([
  ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['https://BÜCHER.example/a', 'https://xn--bcher-kva.example/a'],
  ['https://お茶.example/', 'https://xn--t8jy01w.example/'],
  ['https://faß.example/', 'https://xn--fa-hia.example/'],
  ['https://shop。example/', 'https://shop.example/'],
  ['https://%73hop.example/', 'https://shop.example/'],
])('%s and %s are one address', (one, other) => {
  expect(normalizeAddress(one)).toBe(normalizeAddress(other));
  expect(isSameOrigin(one, other)).toBe(true);
});

test.each(['https://a b.example/', 'https://a%2Fb.example/', 'https://a\u0000b.example/', 'https://[::g]/'])(
  '%j is no address',
  (address) => {
    expect(normalizeAddress(address)).toBeNull();
  },
);

test('the host’s case says nothing, the path’s may: a server may tell /Fine from /fine', () => {
  assert(
    property(mixedCase(constantFrom('shop.example', 'bücher.example')), (host) => {
      expect(normalizeAddress(`HTTPS://${host}/Fine`)).toBe(normalizeAddress(`https://${host.toLowerCase()}/Fine`));
    }),
  );
  expect(normalizeAddress('https://shop.example/Fine')).not.toBe(normalizeAddress('https://shop.example/fine'));
});

test('two slashes stay two: only the answer tells whether it is the same page', () => {
  expect(normalizeAddress('/a//b', 'https://shop.example/')).toBe('https://shop.example/a//b');
  expect(normalizeAddress('//b/c', 'https://shop.example/')).toBe('https://b/c');
  expect(normalizeAddress('///b/c', 'https://shop.example/')).toBe('https://b/c');
  expect(normalizeAddress('/.//b', 'https://shop.example/')).toBe('https://shop.example//b');
});

test('long addresses are neither cut nor refused here, and stay what they are', () => {
  assert(
    property(tuple(stringMatching(/^[a-z0-9%äß茶-]{20}$/), constantFrom(400, 1_000)), ([piece, times]) => {
      const once = normalizeAddress(`https://shop.example/${piece.repeat(times)}`);
      expect(once?.length).toBeGreaterThan(8_000 - 1_000);
      expect(once === null ? null : normalizeAddress(once)).toBe(once);
    }),
    { numRuns: 30 },
  );
});
