import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

test.each([
  ['<button>Menu</button>', 'Menu', 'not-known'],
  ['<form><button>Send</button></form>', 'Send', 'submit'],
  ['<form><button type="button">Plus</button></form>', 'Plus', 'not-known'],
  ['<form><input type="submit" value="Send"></form>', 'Send', 'submit'],
  ['<form><input type="IMAGE" alt="Search"></form>', 'Search', 'submit'],
  ['<button aria-expanded="false">Menu</button>', 'Menu', 'toggle'],
  ['<details><summary>More</summary>Text</details>', 'More', 'toggle'],
  ['<a href="#">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<a href="">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<a href="javascript:add(1)">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<a class="btn">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<a onclick="add()">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<a href="/cart/add/1" role="button">Add to cart</a>', 'Add to cart', 'not-known'],
  ['<div onclick="openCart()">Cart</div>', 'Cart', 'not-known'],
  ['<span role="button">Cart</span>', 'Cart', 'not-known'],
  ['<button data-bs-toggle="offcanvas">Cart</button>', 'Cart', 'toggle'],
  ['<form><button data-bs-toggle="tooltip">Cart</button></form>', 'Cart', 'submit'],
])('%s is the control "%s" that does: %s', (html, words, does) => {
  expect(readHtml(html).controls.map((control) => [control.words, control.does])).toEqual([[words, does]]);
});

test.each([
  '<a href="/cart">Cart</a>',
  '<a name="top">Top</a>',
  '<a href="#reviews">Reviews</a>',
  '<summary>Alone</summary>',
  '<form><button type="reset">Reset</button></form>',
  '<div onclick="track()"><a href="/x">Link</a></div>',
  '<input type="text" value="x">',
])('%s is no control', (html) => {
  expect(readHtml(html).controls).toEqual([]);
});

test.each([
  ['<button><i class="icon-cart"></i></button>', '', 'icon-cart'],
  ['<button><i class="material-icons" aria-hidden="true">shopping_bag</i></button>', '', 'shopping_bag'],
  ['<button><i class="material-icons">shopping_bag</i> 0</button>', 'shopping_bag 0', undefined],
  ['<button><i class="fa fa-bag"></i> 3</button>', '3', 'fa fa-bag'],
  ['<button><svg><use href="/sprite.svg#cart"></use></svg></button>', '', 'cart'],
  ['<button><img src="/img/Basket.png?v=2"></button>', '', 'basket.png'],
  ['<button>Cart</button>', 'Cart', undefined],
])('%s has the words "%s" and the icon %s', (html, words, icon) => {
  expect(readHtml(html).controls.map((control) => [control.words, control.icon])).toEqual([[words, icon]]);
});

test('a control knows its form, where that is sent, and whether it can be pressed', () => {
  const { controls } = readHtml(`
    <form action="/search"><button>Search</button></form>
    <form id="buy" method="POST" action="/cart/add"><button disabled>Add</button><button formaction="/checkout" formmethod="get">Buy now</button></form>
    <button form="buy">Elsewhere</button><button>Alone</button>`);
  expect(controls.map(({ words, form, sendsTo, method, disabled }) => [words, form, sendsTo, method, disabled])).toEqual([
    ['Search', 0, 'https://shop.test/search', 'get', false],
    ['Add', 1, 'https://shop.test/cart/add', 'post', true],
    ['Buy now', 1, 'https://shop.test/checkout', 'get', false],
    ['Elsewhere', 1, 'https://shop.test/cart/add', 'post', false],
    ['Alone', null, null, null, false],
  ]);
});

test('buttons in tiles know the product they stand with, others do not', () => {
  const tile = (id: number) =>
    `<li class="card"><a href="/p/${id}"><img alt="P${id}"></a><span>${id},90 €</span><button>Add to cart</button></li>`;
  const { controls } = readHtml(`<main><button>Filter</button><ul>${[1, 2, 3].map(tile).join('')}</ul></main>`);
  expect(controls.map(({ inTile, tileLink }) => [inTile, tileLink])).toEqual([
    [false, null],
    [true, 'https://shop.test/p/1'],
    [true, 'https://shop.test/p/2'],
    [true, 'https://shop.test/p/3'],
  ]);
});

test.each([
  [
    '<ul class="variant-option-list"><li><button type="button">S</button></li><li><button type="button">M</button></li></ul>',
    [false, false],
  ],
  [
    '<ul class="sizes"><li class="is-selected"><button type="button">S</button></li><li><button type="button">M</button></li></ul>',
    [true, true],
  ],
  [
    '<div role="radiogroup" aria-label="Colour"><span role="radio" aria-checked="false">Red</span><span role="radio" aria-checked="true">Blue</span></div>',
    [true, true],
  ],
  [
    '<div class="swatch-attribute color" role="listbox"><div role="option" aria-label="Red" tabindex="0"></div><div role="option" aria-label="Green" tabindex="0"></div></div>',
    [false, false],
  ],
])('%s is a list of which one is to be chosen', (html, made) => {
  const { controls } = readHtml(`<main><form>${html}<button>Add to cart</button></form></main>`);
  expect(controls.flatMap(({ choice }) => choice?.made ?? [])).toEqual(made);
});

test.each([
  '<div class="quantity"><button type="button">-</button><button type="button">+</button></div>',
  '<div class="tabs"><button type="button">Details</button><button type="button">Reviews</button></div>',
  '<header><div class="language-options"><button type="button">English</button><button type="button">Deutsch</button></div></header>',
  '<div class="size"><button type="button">Size guide</button></div>',
])('%s asks for no choice', (html) => {
  expect(readHtml(`<main></main>${html}`).controls.filter(({ choice }) => choice)).toEqual([]);
});

test('two lists of one make are two choices', () => {
  const list =
    '<div><span>Size</span><ul class="options"><li><button type="button">S</button></li><li><button type="button">M</button></li></ul></div>';
  expect(new Set(readHtml(`<main>${list}${list}</main>`).controls.map(({ choice }) => choice?.list)).size).toBe(2);
});
