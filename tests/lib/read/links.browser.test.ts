import { expect, test } from 'vitest';
import { linksOf } from '@/lib/model/page.ts';
import { readHtml } from './read-html.ts';

test.each([
  ['<a href="tel:+4930123456">Call</a>', 'tel'],
  ['<a href="mailto:shop@shop.test">Write</a>', 'mailto'],
  ['<a href="javascript:void(0)">Open</a>', 'script'],
  ['<a href=" JavaScript:open()">Open</a>', 'script'],
  ['<a href="java\nscript:open()">Open</a>', 'script'],
  ['<a class="reset_variations" href="#">Clear</a>', 'script'],
  ['<a class="gallery__trigger" href="#">Zoom</a>', 'script'],
  ['<div class="menu-toggle"><a href="#">Menu</a></div>', 'script'],
  ['<a class="btn btn-primary" href="#">Buy</a>', 'fragment'],
  ['<a class="preset jsonform" href="#">Top</a>', 'fragment'],
  ['<a href="">Reload</a>', 'empty'],
  ['<a href="#">Top</a>', 'fragment'],
  ['<a href="#reviews">Reviews</a>', 'fragment'],
  ['<a href="#/">Nowhere</a>', 'fragment'],
  ['<a href="https://shop.test/page#reviews">Reviews</a>', 'fragment'],
  ['<a href="http://[bad">Broken</a>', 'malformed'],
  ['<a href="whatsapp://send?text=x">Chat</a>', 'other-scheme'],
  ['<a href="data:text/html,hello">Data</a>', 'other-scheme'],
])('%s leads to no page: %s', (html, kind) => {
  const page = readHtml(html);
  expect(page.oddLinks.map((link) => link.kind)).toEqual([kind]);
  expect(linksOf(page)).toEqual([]);
});

test.each([
  ['<a href="/faq">FAQ</a>', 'https://shop.test/faq'],
  ['<A HREF=/faq>FAQ</A>', 'https://shop.test/faq'],
  ['<a href="\n /faq ">FAQ</a>', 'https://shop.test/faq'],
  ['<a href="//other.test/x">Other</a>', 'https://other.test/x'],
  ['<a href="/\n/other.test/x">Other</a>', 'https://other.test/x'],
  ['<a href="/\\other.test/x">Other</a>', 'https://other.test/x'],
  ['<a href="?page=2">Next</a>', 'https://shop.test/page?page=2'],
  ['<a href="/faq?utm_source=menu#shipping">FAQ</a>', 'https://shop.test/faq'],
  ['<a href="#/about">Route</a>', 'https://shop.test/page#/about'],
  ['<svg><a href="/map"><text>Map</text></a></svg>', 'https://shop.test/map'],
  ['<svg><a xlink:href="/map"><title>Map</title></a></svg>', 'https://shop.test/map'],
  ['<map name="m"><area href="/region" alt="Region" shape="rect" coords="0,0,9,9"></map>', 'https://shop.test/region'],
])('%s leads to %s', (html, to) => {
  expect(linksOf(readHtml(html)).map((link) => link.to)).toEqual([to]);
});

test('an anchor without href is no link, and nested anchors are two', () => {
  const page = readHtml('<a name="top"></a><a href="/outer">outer <a href="/inner">inner</a></a>');
  expect(linksOf(page).map((link) => [link.to, link.words])).toEqual([
    ['https://shop.test/outer', 'outer'],
    ['https://shop.test/inner', 'inner'],
  ]);
});

test('links are resolved against the first usable base', () => {
  const page = readHtml('<base href="/shop/"><base href="https://other.test/"><a href="cart">Cart</a>');
  expect(linksOf(page)[0]?.to).toBe('https://shop.test/shop/cart');
});

test.each(['<base href="javascript:alert(1)">', '<base href="http://[bad">', '<base target="_blank">'])('%s changes no link', (base) => {
  expect(linksOf(readHtml(`${base}<a href="/cart">Cart</a>`))[0]?.to).toBe('https://shop.test/cart');
});

test('links that only those without scripts see are not read', () => {
  expect(linksOf(readHtml('<p>Text</p><noscript><a href="/old">Old</a></noscript><template><a href="/t">T</a></template>'))).toEqual([]);
});

test.each([
  ['<a href="/x" download>File</a>', 'download'],
  ['<a href="/x" data-method="delete">Remove</a>', 'data-method=delete'],
  ['<a href="/x" data-confirm="Sure?">Remove</a>', 'data-confirm=Sure?'],
  ['<a href="/x" data-method="get">Read</a>', null],
  ['<a href="/x">Read</a>', null],
])('%s says of acting: %s', (html, acts) => {
  expect(linksOf(readHtml(html))[0]?.acts).toBe(acts);
});

test('rel tokens are in lower case', () => {
  expect(linksOf(readHtml('<a href="/x" rel="NoFollow  sponsored">x</a>'))[0]?.rel).toEqual(['nofollow', 'sponsored']);
});

test('in a menu within a menu the item says what its links are about', () => {
  const page = readHtml(`<nav><h2>Menu</h2><ul><li><a href="/about">About</a></li><li><a href="/fields">Our services</a>
    <div><ul><li><a href="/lawns">Lawns</a></li><li><a href="/roofs">Roofs</a></li></ul></div></li><li><ul><li><a href="/more">More</a></li></ul></li></ul></nav>`);
  expect(linksOf(page).map((link) => [new URL(link.to).pathname, link.heading])).toEqual([
    ['/about', 'Menu'],
    ['/fields', 'Menu'],
    ['/lawns', 'Our services'],
    ['/roofs', 'Our services'],
    ['/more', 'Menu'],
  ]);
});

test('a link knows the nearest heading above it in its section', () => {
  const page = readHtml(`
    <main><h1>Shop</h1>
      <div class="title"><h2>New</h2></div>
      <div class="row"><div><a href="/a"><img alt="A"></a><h3><a href="/a2">A</a></h3></div><div><a href="/b"><img alt="B"></a><h3>B</h3></div></div>
    </main>
    <footer><div><h4>Help</h4><ul><li><a href="/faq">FAQ</a></li></ul></div><div><a href="/legal">Legal</a></div></footer>`);
  expect(linksOf(page).map((link) => [new URL(link.to).pathname, link.heading])).toEqual([
    ['/faq', 'Help'],
    ['/legal', null],
    ['/a', 'New'],
    ['/a2', 'New'],
    ['/b', 'New'],
  ]);
});

test('links of one make share a slot, whatever their state, number or position', () => {
  const page = readHtml(
    '<main><ul class="list"><li class="item-1 active"><a href="/a">A</a></li><li class="item-2"><a href="/b">B</a></li></ul><p><a href="/c">C</a></p></main>',
  );
  const [first, second, third] = linksOf(page);
  expect(first?.slot).toBe('main:main>ul.list>li>a');
  expect(second?.slot).toBe(first?.slot);
  expect(third?.slot).toBe('main:main>p>a');
});

const chrome = (current: string) => `
  <header><a href="/">Home</a><nav><ul>${['/a', '/b', '/c'].map((to) => `<li><a href="${to}"${to === current ? ' aria-current="page" class="active"' : ''}>${to}</a></li>`).join('')}</ul></nav></header>
  <main><a href="/own">Own</a></main>
  <footer><a href="/faq">FAQ</a><a href="/terms">Terms</a><a href="https://social.test/share?u=https%3A%2F%2Fshop.test${encodeURIComponent(current)}">Share</a></footer>`;

test('menus and footers become blocks that are the same on every page', () => {
  const one = readHtml(chrome('/a'), 'https://shop.test/a');
  const other = readHtml(chrome('/b'), 'https://shop.test/b');
  expect(one.blocks.map((block) => [block.place, block.links.length])).toEqual([
    ['menu', 3],
    ['footer', 2],
  ]);
  expect(other.blocks).toEqual(one.blocks);
  expect(one.links.map((link) => link.words)).toEqual(['Home', 'Own', 'Share']);
});

test('blocks with other words have another id', () => {
  const ids = ['FAQ', 'Help'].map((words) => readHtml(`<footer><a href="/f">${words}</a><a href="/t">Terms</a></footer>`).blocks[0]?.id);
  expect(ids[0]).not.toBe(ids[1]);
});

test('a link without written words that leads nowhere is known by its picture', () => {
  const html = '<a href="#"><img src="images/room.jpg?v=2" alt=""></a><a href="#"><img src="sea.jpg" alt="The sea"></a>';
  expect(readHtml(html).oddLinks.map(({ words, icon }) => [words, icon])).toEqual([
    ['', 'room.jpg'],
    ['The sea', 'sea.jpg'],
  ]);
});
