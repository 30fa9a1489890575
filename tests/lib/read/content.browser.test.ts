import { expect, test } from 'vitest';
import type { TextMeasures } from '@/lib/model/page-content.ts';
import { readHtml } from './read-html.ts';

const counted = (measures: TextMeasures | undefined) => Object.fromEntries(Object.entries(measures ?? {}).filter(([, count]) => count > 0));

test.each([
  ['<h2>Do you ship?</h2><p>Yes.</p><h2>Where to?</h2>', { questions: 2 }],
  [
    '<details><summary>Do you ship?</summary>Yes.</details><details><summary>Care</summary>Wash.</details>',
    { questions: 1, disclosures: 2 },
  ],
  ['<details><summary><h3>Do you ship?</h3></summary>Yes.</details>', { questions: 1, disclosures: 1 }],
  ['<dl><dt>Do you ship?</dt><dd>Yes.</dd><dt>Care</dt><dd>Wash.</dd></dl>', { questions: 1, disclosures: 2 }],
  ['<button aria-expanded="false">Do you ship?</button><div>Yes.</div>', { questions: 1, disclosures: 1 }],
  ['<div class="faq-item"><div class="faq-question">Do you ship?</div><div>Yes.</div></div>', { questions: 1, disclosures: 1 }],
  [
    '<button aria-expanded="false">Do you ship? <span>+</span></button><button aria-expanded="false">To where? <i>expand_more</i></button>',
    { questions: 2, disclosures: 2 },
  ],
  ['<blockquote>“It fits well and it looks good.”</blockquote><p>“I would buy it again any time.”</p>', { quotes: 2 }],
  ['<blockquote><p>Good</p><q>Very good</q></blockquote>', { quotes: 1 }],
  ['<span class="star-rating"><i class="star"></i><i class="star"></i></span>', { ratings: 1 }],
  ['<span aria-label="4.5 out of 5 stars">★★★★☆</span>', { ratings: 2 }],
  ['<p><s>19,90 €</s> <b>12,90</b> €</p>', { prices: 2 }],
  ['<h2>$980.00</h2>', { prices: 1 }],
  ['<img src="a.png" alt="A"><img src="b.png" alt=""><img src="pixel.gif" width="1" height="1">', { images: 2, imagesWithAlt: 1 }],
  ['<video></video><iframe src="https://www.youtube.com/embed/x"></iframe><iframe src="https://ads.test/"></iframe>', { videos: 2 }],
  ['<a href="tel:+49301234567">+49 30 1234567</a>', { telephones: 1 }],
  ['<p>Call +49 30 1234567</p>', { telephones: 1 }],
  ['<a href="mailto:a@shop.test">a@shop.test</a> b@shop.test', { mails: 2 }],
  ['<address>Musterstraße 12<br>10115 Berlin</address>', { addresses: 1 }],
  // A map shows where it is, and writes nothing down.
  ['<iframe src="https://www.google.com/maps/embed?x"></iframe>', {}],
  ['<a href="mailto:?subject=Look">Share</a>', {}],
  ['<time datetime="2024-05-06">6 May 2024</time> and 2024-05-07', { dates: 2 }],
  ['<script>var price = "12 €"</script><noscript><img src="x"></noscript><select><option>12 €</option></select>', {}],
])('%s counts as %o', (html, measures) => {
  expect(counted(readHtml(`<main>${html}</main>`).measures)).toEqual(measures);
});

test('header, menu, footer, asides and windows over the page are not its content', () => {
  const page = readHtml(`
    <header><p>Free shipping</p><nav><a href="/a">A</a></nav></header>
    <main><h1>Red shoe</h1><p>Made by hand.</p><aside><p>Ten words of something else that nobody came here for</p></aside><p>Comes in red.</p></main>
    <div class="modal"><p>Subscribe now</p></div><footer><p>About us</p></footer>`);
  expect(page.excerpt).toBe('Red shoe Made by hand. Comes in red.');
  expect(page.words).toBe(8);
});

test('passages hold what stands under a heading and its lower headings, each with a selector that finds it', () => {
  const html = `<main>
    <h1>Help</h1><p>We answer.</p>
    <section id="ship"><h2>Shipping</h2><p>Two days.</p><h3>How much?</h3><p>5 €</p></section>
    <section><div class="top"><h2>Returns</h2><a href="/r">more</a></div><div><p>Free for 30 days.</p></div></section>
    <p>Goodbye.</p></main>`;
  const page = readHtml(html);
  expect(page.passages.map(({ heading, level, words, excerpt, selector }) => [heading, level, words, excerpt, selector])).toEqual([
    ['Help', 1, 16, 'We answer. Goodbye. Shipping Two days. How much? 5 € Returns more Free for 30 days.', 'body > main'],
    ['Shipping', 2, 6, 'Two days. How much? 5 €', '#ship'],
    ['How much?', 3, 3, '5 €', '#ship > h3'],
    ['Returns', 2, 6, 'more Free for 30 days.', 'body > main > section:nth-of-type(2)'],
  ]);
  expect(counted(page.passages[1]?.measures)).toEqual({ questions: 1, prices: 1 });
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const passage of page.passages) expect(document.querySelector(passage.selector)?.textContent).toContain(passage.heading);
});

test('a section that only a label names is a passage', () => {
  const page = readHtml('<main><section aria-label="What people say"><blockquote>Good</blockquote></section><p>After</p></main>');
  expect(page.passages.map(({ heading, words }) => [heading, words])).toEqual([['What people say', 4]]);
});

const tile = (id: number, inner: string) =>
  `<div class="card"><a href="/p/${id}"><img src="${id}.jpg" alt=""></a><h3><a href="/p/${id}">Product ${id}</a></h3>${inner}</div>`;

test('product tiles are a group with their heading, where they lead and what they show', () => {
  const { tiles, passages } = readHtml(
    `<main><h2>New in</h2><div class="grid">${[1, 2, 3, 4].map((id) => tile(id, `<p>${id},90 €</p>`)).join('')}</div></main>`,
  );
  expect(tiles).toEqual([
    {
      count: 4,
      withLink: 4,
      withImage: 4,
      withPrice: 4,
      withDate: 0,
      links: [1, 2, 3, 4].map((id) => `https://shop.test/p/${id}`),
      heading: 'New in',
      place: 'main',
    },
  ]);
  expect(passages.map((passage) => [passage.heading, passage.measures.prices])).toEqual([['New in', 4]]);
});

test('rows of tiles are one group of tiles', () => {
  const row = (ids: readonly number[]) => `<div class="row">${ids.map((id) => tile(id, '<p>5 €</p>')).join('')}</div>`;
  const { tiles } = readHtml(`<main>${row([1, 2, 3])}${row([4, 5, 6])}${row([7, 8, 9])}</main>`);
  expect(tiles.map((group) => group.count)).toEqual([9]);
});

test('teasers with dates are a group without prices', () => {
  const { tiles } = readHtml(
    `<main>${[1, 2, 3].map((id) => `<article><h2><a href="/blog/${id}">Post ${id}</a></h2><time>6 May 2024</time></article>`).join('')}</main>`,
  );
  expect(tiles.map(({ count, withPrice, withDate }) => [count, withPrice, withDate])).toEqual([[3, 0, 3]]);
});

test.each([
  ['menus', `<nav><ul>${[1, 2, 3].map((id) => `<li><a href="/${id}"><img alt="">${id}</a></li>`).join('')}</ul></nav>`],
  ['plain lists of links', `<main><ul>${[1, 2, 3].map((id) => `<li><a href="/${id}">${id}</a></li>`).join('')}</ul></main>`],
  [
    'widgets in a sidebar',
    `<aside>${[1, 2, 3].map((id) => `<section><h2>Widget ${id}</h2><ul><li><a href="/${id}">${id}</a></li></ul></section>`).join('')}</aside>`,
  ],
  ['paragraphs', '<main><p>One <a href="/1">1</a></p><p>Two</p><p>Three</p></main>'],
  ['the product a page is about', '<main><div class="product"><h1>Shoe</h1><img alt=""><a href="/size">Sizes</a> 12 €</div></main>'],
])('%s are no tiles', (_name, html) => {
  expect(readHtml(html).tiles).toEqual([]);
});

test('a lonely product in a list is a tile', () => {
  const { tiles } = readHtml('<main><ul><li class="product"><a href="/p/1"><img alt="Shoe"></a> 12 €</li></ul></main>');
  expect(tiles.map(({ count, withPrice }) => [count, withPrice])).toEqual([[1, 1]]);
});

test('a lonely item of a list is a tile when it names, shows and prices what it leads to', () => {
  const item = (inner: string) =>
    readHtml(`<main><h1>White teas</h1><ul><li>${inner}</li></ul></main>`).tiles.map(({ count, withPrice }) => [count, withPrice]);
  expect(item('<a href="/p/1"><img alt=""><h3>Silver Needle</h3></a><p>16 €</p>')).toEqual([[1, 1]]);
  expect(item('<a href="/p/1"><img alt=""><h3>Silver Needle</h3></a>')).toEqual([]);
  expect(item('<h3>Water</h3><p>costs 16 €, see <a href="/p/1">our filters</a></p>')).toEqual([]);
});
