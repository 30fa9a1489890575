import { expect, test } from 'vitest';
import { namedAddress } from '@/lib/model/named-address.ts';

test.each([
  ['/about', 'https://shop.example/about'],
  ['about-us', 'https://shop.example/about-us'],
  ['about.html', 'https://shop.example/about.html'],
  ['pages/über-uns', 'https://shop.example/pages/%C3%BCber-uns'],
  ['?id=7', 'https://shop.example/?id=7'],
  ['https://Reviews.example/alder', 'https://reviews.example/alder'],
  ['reviews.example/alder', 'https://reviews.example/alder'],
  ['www.müller.example', 'https://www.xn--mller-kva.example/'],
  ['  /about ', 'https://shop.example/about'],
])('"%s" is %s', (typed, address) => {
  expect(namedAddress(typed, 'https://shop.example')).toBe(address);
});

test.each(['', '   ', 'about us', 'javascript:alert(1)', 'mailto:a@b.example', 'ftp://shop.example/'])('"%s" is no address', (typed) => {
  expect(namedAddress(typed, 'https://shop.example')).toBeNull();
});
