import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

test('the head of a page', () => {
  const page = readHtml(`<html lang="de-AT" id="shop" class="no-js Template-Product"><head><title> Red\n shoe </title>
    <meta name="Description" content="A shoe"><link rel="canonical" href="/shoe?utm_source=x"><meta name="robots" content="NOINDEX, follow">
    <link rel="alternate" hreflang="en" href="/en/shoe"><link rel="alternate" hreflang="x-default" href="/shoe"><link rel="alternate" type="application/rss+xml" href="/feed">
    <meta property="og:type" content="product"><meta name="generator" content="WordPress 6.9"><meta http-equiv="Refresh" content="5; URL='/next'">
    <script src="https://cdn.shop.test/s/files/1/theme.js"></script><link rel="stylesheet" href="/wp-content/plugins/woocommerce/a.css?ver=1"></head><body class="single">`);
  expect(page).toMatchObject({
    title: 'Red shoe',
    description: 'A shoe',
    language: 'de-AT',
    canonical: 'https://shop.test/shoe',
    noindex: true,
    alternates: { en: 'https://shop.test/en/shoe', 'x-default': 'https://shop.test/shoe' },
    openGraphType: 'product',
    generator: 'WordPress 6.9',
    refreshTo: 'https://shop.test/next',
    bodyMarks: ['shop', 'no-js', 'template-product', 'single'],
    assetMarks: ['cdn.shop.test/s/files/1', '/wp-content/plugins/woocommerce'],
  });
});

test('an empty page is a page without anything', () => {
  expect(readHtml('')).toMatchObject({
    title: '',
    language: null,
    canonical: null,
    noindex: false,
    refreshTo: null,
    links: [],
    words: 0,
    excerpt: '',
  });
});

test.each([
  [
    'a fresh token',
    '<form><input type="hidden" name="csrf" value="a1"></form>',
    '<form><input type="hidden" name="csrf" value="b2"></form>',
  ],
  ['a counter', '<p>17 people look at this</p>', '<p>23 people look at this</p>'],
  ['the time of day', '<p>It is 12:31:07 on 6.5.2024</p>', '<p>It is 12:31:09 on 7.5.2024</p>'],
  ['a session in a link', '<p><a href="/p?id=1&sid=a8f">P</a></p>', '<p><a href="/p?id=1&sid=b9c">P</a></p>'],
  ['another menu', '<header><a href="/a">A</a></header>', '<header><a href="/b">B</a></header>'],
])('%s leaves the fingerprint alone', (_name, one, other) => {
  expect(readHtml(`<h1>Shoe</h1>${one}`).fingerprint).toBe(readHtml(`<h1>Shoe</h1>${other}`).fingerprint);
});

test.each([
  ['another heading', '<h1>Shoe 41</h1>', '<h1>Shoe 42</h1>'],
  ['another text', '<p>Made of leather</p>', '<p>Made of wool</p>'],
  ['another target', '<p><a href="/p?id=1">P</a></p>', '<p><a href="/p?id=2">P</a></p>'],
])('%s changes the fingerprint', (_name, one, other) => {
  expect(readHtml(one).fingerprint).not.toBe(readHtml(other).fingerprint);
});

test('pages of one template share a skeleton, whatever is written and how much of it; others have another', () => {
  const product = (text: string, count: number) =>
    readHtml(
      `<main><div class="gallery"></div><div class="buy">${text}</div><div class="related">${'<div class="card"><p>x</p></div>'.repeat(count)}</div></main>`,
    ).skeleton;
  expect(product('<p>Shoe</p>', 2)).toBe(product('<h2>Hat</h2><ul><li>a</li></ul>', 5));
  expect(product('Shoe', 2)).not.toBe(readHtml('<main><div class="post"></div></main>').skeleton);
});

test.each([
  ['depth', '<div>'.repeat(20_000)],
  ['depth of inline tags', '<b><i>'.repeat(5_000)],
  ['attributes', `<a href="/x" ${Array.from({ length: 5_000 }, (_, at) => `data-a${at}="x"`).join(' ')}>x</a>`],
  ['a class list without end', `<div class="${'modal-header-footer-cart '.repeat(20_000)}"><a href="/x">x</a></div>`],
  ['an address without end', `<a href="/${'x'.repeat(300_000)}">x</a>`],
  ['a name without end', `<a href="/x">${'word '.repeat(100_000)}</a>`],
  ['headings without end', '<h2>Question?</h2>'.repeat(5_000)],
  ['tables in tables', '<table><tr><td>'.repeat(2_000)],
  ['unclosed everything', '<a href="/1"><form><button><select><option><textarea><a href="/2">'],
  ['null characters', '<a hr\u0000ef="/x">\u0000</a>'],
  ['lone surrogates', '<a href="/\ud800">\udfff</a>'],
  ['a frameset', '<frameset><frame src="/x"></frameset>'],
  [
    'ids that shadow the document',
    '<form id="body"><input name="parentElement"><input name="children"><input name="getAttribute"><input name="localName"><input name="id"></form><img name="querySelectorAll"><a href="/x">x</a>',
  ],
  ['broken ids', '<div id="a b"><h2>X</h2></div><div id="1"><h2>Y</h2></div><a:b id=":"><h2>Z</h2></a:b>'],
  [
    'structured data without end',
    `<script type="application/ld+json">${'['.repeat(10_000)}</script><div itemscope itemtype="x">${'<div itemprop=a itemscope>'.repeat(3_000)}</div>`,
  ],
])('%s does not stop the reading', (_name, html) => {
  const page = readHtml(html);
  expect(page.url).toBe('https://shop.test/page');
  expect(JSON.stringify(page).length).toBeLessThan(2_000_000);
});

test('a page with more links than anyone reads is cut short', () => {
  const page = readHtml(Array.from({ length: 6_000 }, (_, at) => `<p><a href="/${at}">${at}</a></p>`).join(''));
  expect(page.links.length).toBe(4_000);
});
