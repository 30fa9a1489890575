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
  ['[::1]:4500', 'http://[::1]:4500/'],
  ['shop.test', 'http://shop.test/'],
  ['192.168.1.5:8080/shop', 'http://192.168.1.5:8080/shop'],
  ['172.20.0.2', 'http://172.20.0.2/'],
  ['10.shop.example', 'https://10.shop.example/'],
  ['8.8.8.8', 'https://8.8.8.8/'],
  ['http://staging/', 'http://staging/'],
  ['staging:8080', 'http://staging:8080/'],
])('%s means %s', (typed, address) => {
  expect(readAddress(typed)).toBe(address);
});

test.each(['', 'shop', 'http://', 'http://[bad', 'ftp://shop.example', 'file:///etc/hosts', 'javascript:alert(1)', 'two words.example'])(
  '%j is no address',
  (typed) => {
    expect(() => readAddress(typed)).toThrow(Complaint);
  },
);
