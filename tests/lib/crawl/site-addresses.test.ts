import { expect, test } from 'vitest';
import { siteAddresses } from '@/lib/crawl/site-addresses.ts';

const site = siteAddresses('https://example.co.uk', ['https://shop.example.co.uk', 'https://evil.example']);

test.each([
  ['https://example.co.uk/a', true, false],
  ['https://shop.example.co.uk/a', true, false],
  ['https://blog.example.co.uk/', false, true],
  ['https://example.co.uk:8443/', false, true],
  ['https://other.co.uk/', false, false],
  ['https://evil.example/', false, false],
  ['https://example.co.uk.evil.example/', false, false],
])('%s: read %s, sibling %s', (address, isRead, isSibling) => {
  expect([site.isRead(address), site.isSibling(address)]).toEqual([isRead, isSibling]);
});

test.each([
  ['http://example.co.uk/a?b=1', 'https://example.co.uk/a?b=1'],
  ['https://www.example.co.uk/a', 'https://example.co.uk/a'],
  ['http://www.example.co.uk', 'https://example.co.uk'],
  ['https://shop.example.co.uk/a', 'https://shop.example.co.uk/a'],
  ['https://www.example.co.uk.evil.example/a', 'https://www.example.co.uk.evil.example/a'],
  ['https://example.co.uk/a', 'https://example.co.uk/a'],
  ['https://example.co.uk/a?id=2&zenid=f00', 'https://example.co.uk/a?id=2'],
  ['http://www.example.co.uk/a;jsessionid=4F?PHPSESSID=1', 'https://example.co.uk/a'],
  ['https://example.co.uk/a?inside=1', 'https://example.co.uk/a?inside=1'],
])('%s is known as %s', (address, own) => {
  expect(site.own(address)).toBe(own);
});

test('on a port of its own nothing is a twin: http and https of localhost are two servers', () => {
  expect(siteAddresses('http://localhost:3000', []).own('https://localhost/')).toBe('https://localhost/');
});
