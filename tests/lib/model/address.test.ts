import { assert, constantFrom, oneof, property, string, tuple, webFragments, webQueryParameters, webUrl } from 'fast-check';
import { expect, test } from 'vitest';
import { isRouteFragment, isSameOrigin, normalizeAddress, withoutFragment } from '@/lib/model/address.ts';

const base = 'https://shop.test/a/b?x=1#here';

test.each([
  ['faq', 'https://shop.test/a/faq'],
  ['/faq#shipping', 'https://shop.test/faq'],
  ['../faq', 'https://shop.test/faq'],
  ['HTTPS://Shop.Test:443/FAQ', 'https://shop.test/FAQ'],
  ['http://shop.test:80/', 'http://shop.test/'],
  ['//shop.test', 'https://shop.test/'],
  ['https://user:secret@shop.test/', 'https://shop.test/'],
  ['/p?utm_source=mail&id=7&fbclid=x', 'https://shop.test/p?id=7'],
  ['/p?utm_source=mail', 'https://shop.test/p'],
  ['/p?', 'https://shop.test/p'],
  ['/p?b=2&a=1', 'https://shop.test/p?b=2&a=1'],
  ['#/about', 'https://shop.test/a/b?x=1#/about'],
  ['#!/about', 'https://shop.test/a/b?x=1#!/about'],
  ['#/', 'https://shop.test/a/b?x=1'],
  ['/größe', 'https://shop.test/gr%C3%B6%C3%9Fe'],
  ['https://münchen.test/', 'https://xn--mnchen-3ya.test/'],
  ['mailto:a@shop.test', null],
  ['javascript:void(0)', null],
  ['http://[bad', null],
  ['https://', null],
])('%s is known as %s', (href, address) => {
  expect(normalizeAddress(href, base)).toBe(address);
});

const anyHref = oneof(
  string(),
  webUrl({ withFragments: true, withQueryParameters: true }),
  tuple(webUrl(), webQueryParameters(), webFragments()).map(([url, query, hash]) => `${url}?utm_medium=x&${query}#/${hash}`),
  constantFrom('http://[', '//', '?', '#', '#!/', 'a:b', 'https://x.test/?gclid=1&&=&a', 'https://x.test/?#/#/', 'https://x.test/%', ' '),
);

test('normalising never throws, and a second time changes nothing', () => {
  assert(
    property(anyHref, (href) => {
      const once = normalizeAddress(href, base);
      return once === null || normalizeAddress(once) === once;
    }),
    { numRuns: 1000 },
  );
});

test('what comes out is http or https, without user name, and without a fragment that is no route', () => {
  assert(
    property(anyHref, (href) => {
      const address = normalizeAddress(href, base);
      if (address === null) return true;
      const url = new URL(address);
      return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && (url.hash === '' || isRouteFragment(url.hash));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['https://a.test/x#/y', 'https://a.test/x'],
  ['https://a.test/x', 'https://a.test/x'],
])('%s is asked for as %s', (address, asked) => {
  expect(withoutFragment(address)).toBe(asked);
});

test.each([
  ['https://a.test/x', 'https://a.test:443/y', true],
  ['https://a.test/', 'http://a.test/', false],
  ['https://a.test/', 'https://www.a.test/', false],
  ['nonsense', 'nonsense', false],
])('%s and %s are of one origin: %s', (a, b, same) => {
  expect(isSameOrigin(a, b)).toBe(same);
});
