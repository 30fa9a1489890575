import { expect, test } from 'vitest';
import { siteOf } from '../../../lib/state/tab-site.ts';

test.each([
  ['https://shop.example/teas?page=2', 'https://shop.example'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['chrome://settings', null],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['moz-extension://a/b.html', null],
  ['view-source:https://shop.example/', null],
  ['https://chromewebstore.google.com/detail/x', null],
  ['https://chrome.google.com/webstore/x', null],
  ['https://chrome.google.com/about', 'https://chrome.google.com'],
  ['not an address', null],
  [null, null],
])('%s is the site %s', (url, site) => {
  expect(siteOf({ id: 1, url })).toBe(site);
});
