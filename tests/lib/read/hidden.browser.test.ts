import { expect, test } from 'vitest';
import { productPictures } from '@/lib/audit/facts/product-pictures.ts';
import { linksOf } from '@/lib/model/page.ts';
import { readHtml } from './read-html.ts';

const x = '<a href="/x">X</a>';

test.each([
  ['nothing closes it', `<div>${x}</div>`, null],
  ['details', `<details><summary>More</summary>${x}</details>`, 'details'],
  ['a summary is seen', `<details><summary>${x}</summary></details>`, null],
  ['open details are open', `<details open><summary>More</summary>${x}</details>`, null],
  ['hidden', `<div hidden><p>${x}</p></div>`, 'hidden'],
  ['hidden until found', `<div hidden="until-found">${x}</div>`, 'hidden'],
  ['display none', `<div style="color: red; DISPLAY : none">${x}</div>`, 'hidden'],
  ['dialog', `<dialog>${x}</dialog>`, 'dialog'],
  ['an open dialog', `<dialog open>${x}</dialog>`, null],
  ['popover', `<div popover>${x}</div>`, 'popover'],
  ['the target of a closed toggle', `<button aria-expanded="false" aria-controls="m">Menu</button><div id="m">${x}</div>`, 'collapsed'],
  ['the target of an open toggle', `<button aria-expanded="true" aria-controls="m">Menu</button><div id="m">${x}</div>`, null],
  ['the list beside a closed toggle', `<button aria-expanded="false">Menu</button><ul><li>${x}</li></ul>`, 'collapsed'],
  [
    'a closed target wins over the attribute that closes it',
    `<button aria-expanded="false" aria-controls="m">Menu</button><div id="m" hidden>${x}</div>`,
    'collapsed',
  ],
  [
    'a bar that holds its own toggle is open on wide screens',
    `<nav id="m"><button aria-expanded="false" aria-controls="m">Menu</button>${x}</nav>`,
    null,
  ],
  ['a hidden tab', `<div role="tabpanel" hidden>${x}</div>`, 'collapsed'],
  ['role dialog', `<div role="dialog">${x}</div>`, 'dialog'],
  ['a drawer by class', `<div class="cart-drawer">${x}</div>`, 'dialog'],
  ['off-canvas by class', `<div class="off-canvas">${x}</div>`, 'dialog'],
  ['a mini cart with a heading', `<div class="mini-cart"><h2>Your cart is empty</h2>${x}</div>`, 'dialog'],
  ['a mini cart that is the link itself', `<div class="mini-cart">${x}<h2>Cart</h2></div>`, null],
  [
    'a gallery that is called after the window in which its pictures open',
    `<div class="image magnific-popup"><a href="/big.jpg"><img src="/small.jpg" alt=""></a>${x}</div>`,
    null,
  ],
  ['the window itself', `<div class="magnific-popup"><img src="/big.jpg" alt="">${x}</div>`, 'dialog'],
  ['the button of a drawer', `<a class="drawer-toggle" href="/x">Menu</a>`, null],
  ['a wrapper round the page', `<div class="drawer-content"><main>${x}</main></div>`, null],
  ['aria-hidden outside of the content', `<div aria-hidden="true"><p>${x}</p></div>`, 'dialog'],
  ['a slide that is not its turn', `<main><div aria-hidden="true"><p>${x}</p></div></main>`, null],
  ['a closed Bootstrap part', `<div class="collapse">${x}</div>`, 'collapsed'],
  ['the outermost must be opened first', `<dialog><details><summary>s</summary>${x}</details></dialog>`, 'dialog'],
])('%s', (_name, html, hidden) => {
  const link = linksOf(readHtml(html)).find((one) => one.to === 'https://shop.test/x');
  expect(link?.hidden).toBe(hidden);
});

test('the heading of a hidden cart drawer is marked on every page', () => {
  const page = readHtml('<div class="mini-cart-drawer"><h2>Your cart is empty</h2></div><main><h1>Shop</h1></main>');
  expect(page.headings).toEqual([
    { level: 2, text: 'Your cart is empty', place: 'header', hidden: 'dialog' },
    { level: 1, text: 'Shop', place: 'main', hidden: null },
  ]);
  expect(page.passages[0]?.hidden).toBe('dialog');
  expect(page.excerpt).toBe('Shop');
});

test('pictures of a product that open larger ones are counted', () => {
  const picture = (n: number) => `<a href="/big-${n}.jpg"><img src="/small-${n}.jpg" alt="Camera"></a>`;
  const page = readHtml(`<main><div class="magnific-popup">${picture(1)}<div>${picture(2)}${picture(3)}</div></div><h1>Camera</h1></main>`);
  expect(productPictures(page).pictures).toBe(3);
});
