import { expect, test } from 'vitest';
import type { PageFacts } from '@/lib/model/page.ts';
import { readHtml } from './read-html.ts';

const bar = `<header class="bar"><a href="/">Shop</a><nav class="menu"><ul><li><a href="/tea">Tea</a></li><li><a href="more.html">More</a></li><li><a href="?lang=fr">FR</a></li><li><a href="#content">Down</a></li></ul>
<button aria-controls="shelf">All</button><ul id="shelf"><li><a href="/green">Green</a></li><li><a href="/black"><img alt="Black tea"></a></li></ul></nav><a class="icon-cart" href="/cart"><i class="bag"></i></a></header>`;
const foot =
  '<footer><h2>Help</h2><a href="/faq">Questions</a> <a href="tel:+4930123456">Call</a> <a href="https://shop.test/page#route">Here</a></footer>';

/** Nothing that is read differs, but to the letter it is another block each time, so that it is read anew. */
let times = 0;
const anew = (html: string) => html.replace(/<(header|nav|footer|aside)(?=[\s>])/g, (tag) => `${tag} data-time="${(times += 1)}"`);

const around = (before: string, after = '') =>
  `<!doctype html><html><head><title>T</title></head><body>${before}${bar}${foot}${after}</body></html>`;

const pages: readonly (readonly [name: string, html: string, url: string])[] = [
  ['alone on the page', around(''), 'https://shop.test/page'],
  ['on another page', around('<p>Other</p>'), 'https://shop.test/other'],
  ['in another folder', around(''), 'https://shop.test/deep/er/page'],
  ['on another site', around(''), 'https://elsewhere.test/page'],
  ['with another base', around('').replace('<title>', '<base href="/based/on/"><title>'), 'https://shop.test/page'],
  ['in a hidden part', around('<div hidden>', '</div>'), 'https://shop.test/page'],
  ['in a dialog', around('<div role="dialog">', '</div>'), 'https://shop.test/page'],
  ['in closed details', around('<details>', '</details>'), 'https://shop.test/page'],
  ['in the content', around('<main>', '</main>'), 'https://shop.test/page'],
  ['in an article', around('<article>', '</article>'), 'https://shop.test/page'],
  ['in an aside', around('<aside>', '</aside>'), 'https://shop.test/page'],
  ['in another footer', around('<div class="footer">', '</div>'), 'https://shop.test/page'],
  ['under a heading', around('<h1>Above</h1>'), 'https://shop.test/page'],
  [
    'beside a closed toggle for its menu',
    around('<button aria-expanded="false" aria-controls="shelf">Menu</button>'),
    'https://shop.test/page',
  ],
  [
    'beside a twin of its id',
    around('<div id="shelf"></div><button aria-expanded="false" aria-controls="shelf">Menu</button>'),
    'https://shop.test/page',
  ],
  ['after a closed toggle', around('<button aria-expanded="false">Menu</button>'), 'https://shop.test/page'],
  ['for those without scripts', around('<noscript>', '</noscript>'), 'https://shop.test/page'],
  [
    'with a mark on the current link',
    around('').replace('<a href="/tea">', '<a href="/tea" aria-current="page">'),
    'https://shop.test/tea',
  ],
];

function expected(html: string, url: string): PageFacts {
  return readHtml(anew(html), url);
}

test.each(pages)('a bar and a footer %s are read as if they had never been met', (_, html, url) => {
  const alone = expected(html, url);
  for (const [, otherHtml, otherUrl] of pages) {
    readHtml(otherHtml, otherUrl);
    expect(readHtml(html, url)).toEqual(alone);
    expect(readHtml(html, url)).toEqual(alone);
  }
});

test('a name that stands outside of its block is read on each page', () => {
  const named = (name: string) => `<p id="name">${name}</p><nav><a href="/a" aria-labelledby="name">a</a> <a href="/b">b</a></nav>`;
  readHtml(named('First'));
  expect(readHtml(named('Second')).blocks[0]?.links[0]?.words).toBe('Second');
});

test('what stands before a banner decides what it is on each page', () => {
  const banner = '<header><div role="main"><div class="banner"><a href="/a">a</a> <a href="/b">b</a></div></div></header>';
  const pagesWith = [`<div>${banner}</div>`, `<p>Words</p><div>${banner}</div>`, `<div>${banner}</div>`];
  for (const html of pagesWith) expect(readHtml(html)).toEqual(expected(html, 'https://shop.test/page'));
});

test('more blocks than are remembered change nothing', () => {
  const menu = (at: number) => `<nav><a href="/${at}">Page ${at}</a> <a href="/all">All</a></nav><main><p>Words</p></main>`;
  const first = readHtml(menu(0));
  for (let at = 0; at < 150; at++) readHtml(menu(at));
  expect(readHtml(menu(0))).toEqual(first);
});
