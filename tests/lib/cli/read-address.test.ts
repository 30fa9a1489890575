import { expect, test } from 'vitest';
import { Complaint } from '@/lib/cli/complaint.ts';
import { readAddress } from '@/lib/cli/read-address.ts';

test.each([
  ['https://shop.example', 'https://shop.example/'],
  ['http://shop.example:8080/a?b=c', 'http://shop.example:8080/a?b=c'],
  ['shop.example/tea', 'https://shop.example/tea'],
  ['localhost:4500', 'http://localhost:4500/'],
  ['teashop.localhost:4500/cart', 'http://teashop.localhost:4500/cart'],
  ['127.0.0.1:4500', 'http://127.0.0.1:4500/'],
  ['http://[::1]:4500', 'http://[::1]:4500/'],
])('%s means %s', (typed, address) => {
  expect(readAddress(typed)).toBe(address);
});

test.each(['', 'shop', 'http://', 'http://[bad', 'ftp://shop.example', 'file:///etc/hosts', 'javascript:alert(1)', 'two words.example'])(
  '%j is no address',
  (typed) => {
    expect(() => readAddress(typed)).toThrow(Complaint);
  },
);
