import { array, assert, boolean, constantFrom, integer, oneof, property, record, string, webPath, webQueryParameters } from 'fast-check';
import { expect, test } from 'vitest';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { neverAsk, type AskRules } from '@/lib/crawl/never-ask.ts';
import { siteAddresses } from '@/lib/crawl/site-addresses.ts';
import { normalizeAddress } from '@/lib/model/address.ts';

const hosts = ['https://shop.example', 'https://bücher.example', 'http://xn--rger-koa.localhost:4500', 'https://お茶.example'];
const rulesOf = (origin: string): AskRules => ({
  addresses: siteAddresses(new URL(origin).origin, []),
  vocabulary,
  platforms,
  isClosed: () => false,
  isOtherLanguage: () => false,
});
const ask = (origin: string, path: string, names: readonly string[] = ['More']) => {
  const url = normalizeAddress(origin + path);
  return url === null ? 'no address' : neverAsk({ url, names: new Set(names), acts: null }, rulesOf(origin));
};

const acting = [
  '/cart/add/7',
  '/?add-to-cart=7',
  '/cart?remove_item=abc',
  '/wishlist/remove/4',
  '/index.php?route=account/logout',
  '/logout',
  '/user/sign-out',
  '/?currency=EUR',
  '/newsletter?unsubscribe=1',
];
/** What writers of links and their software do to an address without changing where it leads. */
const dressings: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => path.replace('/', '//'),
  (path) => path.replace(/\/(?=[^/?]*(\?|$))/, '//'),
  (path) => `/./shop/..${path}`,
  (path) => path.replace(/^[^?]*/, (part) => part.toUpperCase()),
  (path) => path.replace(/o/g, '%6F'),
  (path) => path.replace(/e/g, '%65').replace(/E/g, '%45'),
  (path) => `${path}${path.includes('?') ? '&' : '?'}utm_source=letter&gclid=x`,
  (path) => `${path}#top`,
  (path) => `${path}#/route`,
];

test('what acts is never asked for, whatever its address is dressed in and whatever the host is called', () => {
  assert(
    property(constantFrom(...hosts), constantFrom(...acting), array(constantFrom(...dressings), { maxLength: 3 }), (host, path, dress) => {
      const dressed = dress.reduce((address, put) => put(address), path);
      expect(['acts', 'logs-out']).toContain(ask(host, dressed));
    }),
    { numRuns: 500 },
  );
});

test.each(hosts)('an ordinary page of %s may be asked for, under the host as written and as it is resolved', (host) => {
  for (const path of ['/', '/teas/green', '/Teas//Green', '/größe', '/%E8%8C%B6', '/faq?page=2']) {
    expect(ask(host, path)).toBeNull();
    expect(
      neverAsk({ url: normalizeAddress(host + path) ?? '', names: new Set(['More']), acts: null }, rulesOf(new URL(host).origin)),
    ).toBeNull();
  }
});

test('addresses of 8 kB are left alone, wherever they are long', () => {
  const long = 'tea-'.repeat(2_000);
  for (const path of [`/${long}`, `/p?${long}`, `/p?q=${encodeURIComponent('茶'.repeat(1_000))}`, `/p#/${long}`, `/${'a/'.repeat(4_000)}`])
    expect(ask('https://shop.example', path)).toBe('too-long');
});

test('any address at all gets an answer', () => {
  const anyPath = record({
    path: oneof(webPath(), string()),
    query: webQueryParameters(),
    double: boolean(),
    repeat: integer({ min: 1, max: 50 }),
  });
  assert(
    property(anyPath, ({ path, query, double, repeat }) => {
      const url = normalizeAddress(`${double ? '//' : '/'}${path.repeat(repeat)}?${query}`, 'https://shop.example/a/b');
      if (url === null) return;
      const answer = neverAsk({ url, names: new Set([path.slice(0, 50)]), acts: null }, rulesOf('https://shop.example'));
      if (url.length > 2_000 && url.startsWith('https://shop.example/')) expect(answer).toBe('too-long');
    }),
    { numRuns: 500 },
  );
});
