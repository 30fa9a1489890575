import { expect, test } from 'vitest';
import { isLocalSite, isSameSite } from '@/lib/crawl/site-scope.ts';

test.each([
  'http://localhost:3000',
  'https://shop.localhost:4500',
  'http://shop.test',
  'http://nas.local:8080',
  'http://api.internal',
  'http://router.lan',
  'http://printer.home.arpa',
  'http://staging',
  'http://127.0.0.1:8000',
  'http://127.9.9.9',
  'http://10.1.2.3',
  'http://192.168.0.20:5173',
  'http://172.16.0.1',
  'http://172.31.255.255',
  'http://169.254.10.1',
  'http://0.0.0.0:8000',
  'http://[::1]:3000',
  'http://[fd12:3456::1]',
  'http://[fc00::5]',
  'http://[fe80::1]',
  'http://[febf::1]',
])('%s is a site on this machine or network', (origin) => {
  expect(isLocalSite(origin)).toBe(true);
});

test.each([
  'https://shop.example',
  'https://localhost.example',
  'https://test.example',
  'https://10.example.com',
  'https://127.shop.example',
  'https://192.168.shop.example',
  'http://172.15.0.1',
  'http://172.32.0.1',
  'http://11.0.0.1',
  'http://8.8.8.8',
  'http://[2001:db8::1]',
  'http://[2606:4700::1111]',
  'https://contest.example',
  'https://my-internal.example',
])('%s is one that everybody can reach', (origin) => {
  expect(isLocalSite(origin)).toBe(false);
});

test.each([
  ['https://shop.example.co.uk', 'https://www.example.co.uk', true],
  ['https://one.co.uk', 'https://two.co.uk', false],
  ['https://one.github.io', 'https://two.github.io', false],
])('%s and %s of one site: %s', (a, b, isOne) => {
  expect(isSameSite(a, b)).toBe(isOne);
});
