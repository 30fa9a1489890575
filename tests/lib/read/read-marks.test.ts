import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMarks } from '@/lib/read/read-marks.ts';

const url = 'https://shop.test/us/products/vase';
const marksOf = (html: string) => readMarks({ document: new JSDOM(html).window.document, url, base: url });

test.each([
  ['/wp-content/plugins/woocommerce/assets/js/cart.js', '/wp-content/plugins/woocommerce'],
  ['https://cdn.shop.test/s/files/1/theme.js', 'cdn.shop.test/s/files/1'],
  ['/_next/static/chunks/main-1a2b.js', '/_next/static/chunks'],
  ['/_next/static/chunks/app/%5BcountryCode%5D/(main)/products/page-1a2b.js', '/_next/static/chunks/app/%5BcountryCode%5D/(main)/products'],
])('%s leaves the mark %s', (src, mark) => {
  expect(marksOf(`<script src="${src}"></script>`).assetMarks).toEqual([mark]);
});

test('ids and classes of html and body are marks in lower case', () => {
  expect(marksOf('<html class="No-JS"><body id="body" class="frontStore productView">').bodyMarks).toEqual([
    'no-js',
    'body',
    'frontstore',
    'productview',
  ]);
});
