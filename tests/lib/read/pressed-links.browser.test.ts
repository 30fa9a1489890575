import { expect, test } from 'vitest';
import { linksOf } from '@/lib/model/page.ts';
import { readHtml } from './read-html.ts';

test.each([
  [`<button onclick="location.href='/contact'">Write to us</button>`, 'https://shop.test/contact'],
  [`<button onclick="window.location = '/contact';">Write to us</button>`, 'https://shop.test/contact'],
  [`<div onclick="document.location.assign('about.html')">About</div>`, 'https://shop.test/about.html'],
  [`<span onclick='window.open("/faq", "_self")'>FAQ</span>`, 'https://shop.test/faq'],
  [`<a href="#" onclick="location.href='/faq'; return false">FAQ</a>`, 'https://shop.test/faq'],
  [`<a href="javascript:void(0)" onclick="location='/faq'">FAQ</a>`, 'https://shop.test/faq'],
  [`<div role="link" tabindex="0" data-href="/lamps/heron">Heron</div>`, 'https://shop.test/lamps/heron'],
  [`<table><tr data-href="#/lamps"><td>Lamps</td></tr></table>`, null],
  [`<li onclick="location.hash = '#/x'">X</li>`, null],
  [`<div onclick="openProduct(7)">Heron</div>`, null],
  [`<button onclick="location.href='/p?id=' + id">Heron</button>`, null],
  ['<button onclick="location.href=`/p/${id}`">Heron</button>', null],
  [`<form onclick="location.href='/x'"><input onclick="location.href='/y'"></form>`, null],
  [`<div class="share" data-href="https://shop.test/page">Share</div>`, null],
])('%s leads to %s', (html, to) => {
  const page = readHtml(html);
  expect(linksOf(page).map((link) => link.to)).toEqual(to === null ? [] : [to]);
  if (to !== null) expect(page.controls).toEqual([]);
});

test('a real link is not overruled by its handler', () => {
  const page = readHtml(`<a href="/faq" onclick="location.href='/elsewhere'">FAQ</a>`);
  expect(linksOf(page).map((link) => link.to)).toEqual(['https://shop.test/faq']);
});

test('what asks before it goes is known to act', () => {
  const [link] = linksOf(readHtml(`<button onclick="if (confirm('Sure?')) location.href='/delete/7'">Remove</button>`));
  expect(link?.acts).toContain('confirm');
});

const card = (name: string, more: string) => `<div class="card" ${more}><img src="/l.jpg" alt=""><h3>${name}</h3><p>£84.00</p></div>`;
const cards = (more: (name: string) => string) =>
  `<main><div class="grid">${['heron', 'sedge', 'moth', 'reed'].map((name) => card(name, more(name))).join('')}</div></main>`;

test('cards that are pressed are tiles, whether their handlers name an address or not', () => {
  const [named] = readHtml(cards((name) => `onclick="location.href='/lamps/${name}'"`)).tiles;
  expect(named).toMatchObject({ count: 4, withLink: 4, withPrice: 4 });
  expect(named?.links[0]).toBe('https://shop.test/lamps/heron');
  const [unnamed] = readHtml(cards((name) => `onclick="show('${name}')"`)).tiles;
  expect(unnamed).toMatchObject({ count: 4, withLink: 0, withPrice: 4, links: [] });
});

test('cards that nothing says can be pressed are no tiles', () => {
  expect(readHtml(cards(() => '')).tiles).toEqual([]);
});

test('what a drawing in a toggle is called is no part of its question', () => {
  const page = readHtml(
    '<main><details><summary>How long is the cord?<svg><title>Open</title><desc>Shows the state</desc></svg></summary><p>Two metres.</p></details></main>',
  );
  expect(page.measures.questions).toBe(1);
});
