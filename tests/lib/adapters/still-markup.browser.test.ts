import { expect, test } from 'vitest';
import { stillMarkup } from '@/lib/adapters/still-markup.ts';

const url = 'https://shop.test/shop/page';
const still = (html: string) => new DOMParser().parseFromString(stillMarkup(html, url), 'text/html');
const head = (markup: string) => still(`<!doctype html><head>${markup}</head><body></body>`).head;

test.each([
  ['print, switched on when loaded', `<link rel="stylesheet" media="print" onload="this.media='all'" href="a.css">`, 'all'],
  ['with another medium in the end', `<link rel="stylesheet" media="none" onload="this.media='screen'" href="a.css">`, 'screen'],
  ['without quotes', '<link rel=stylesheet media=print onload="this.onload=null;this.media=all" href=a.css>', 'all'],
])('a style sheet that comes late applies: %s', (_, markup, media) => {
  const link = head(markup).querySelector('link');
  expect([link?.rel, link?.media, link?.getAttribute('onload')]).toEqual(['stylesheet', media, null]);
});

test('a style sheet that is loaded beforehand becomes one; what else is fetched beforehand does not', () => {
  const links = head(
    `<link rel="preload" as="style" href="a.css" onload="this.onload=null;this.rel='stylesheet'"><link rel="preload" as="script" href="a.js"><link rel="prefetch" href="/next"><link rel="icon" href="/i.png"><link rel="modulepreload" href="m.js">`,
  ).querySelectorAll('link');
  expect(Array.from(links, (link) => `${link.rel} ${link.getAttribute('href')}`)).toEqual(['stylesheet a.css']);
});

test('what loads or shows something of its own keeps its box and loads nothing', () => {
  const { body } = still(
    '<body><iframe src="/x" width="300"></iframe><object data="/x"></object><embed src="/x"><video autoplay src="/x"><source src="/y"></video><script src="/x">run()</script><noscript><img src="/pixel"></noscript><p id="after">After</p>',
  );
  expect(body.querySelectorAll('[src], [data], [autoplay], img')).toHaveLength(0);
  expect(body.querySelector('iframe')?.getAttribute('width')).toBe('300');
  // Rules such as `script + p` still find it.
  expect(body.querySelectorAll('noscript + #after, script, noscript, iframe, object, embed, video')).toHaveLength(7);
  expect(body.querySelector('script')?.textContent).toBe('');
});

test('nothing acts by itself: no refresh, no handlers, no focus', () => {
  const page = still(
    '<head><meta http-equiv="Refresh" content="0; url=/away"></head><body onload="go()"><input autofocus onfocus="go()"><a href="/x" ping="/p" download>x</a>',
  );
  expect(page.querySelectorAll('meta[http-equiv], [onload], [onfocus], [autofocus], [ping]')).toHaveLength(0);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/x');
});

test.each([
  ['', url],
  ['<base href="/">', 'https://shop.test/'],
  ['<base target="_top"><base href="../other/">', 'https://shop.test/other/'],
  ['<base href="https://cdn.test/">', 'https://cdn.test/'],
])('addresses are meant from where the page means them: %s', (markup, base) => {
  expect(head(markup).querySelector('base[href]')?.getAttribute('href')).toBe(base);
});

test('a page without a doctype stays one; parts in shadow roots are made still too', () => {
  expect(stillMarkup('<p>x', url)).not.toMatch(/^<!doctype/i);
  expect(stillMarkup('<!doctype html><p>x', url)).toMatch(/^<!doctype/i);
  expect(stillMarkup('<!doctype html><x-a><template shadowrootmode="open"><iframe src="/x"></iframe></template></x-a>', url)).not.toContain(
    'src="/x"',
  );
});
