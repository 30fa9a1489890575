import { expect, test } from 'vitest';
import { readPage } from '@/lib/read/read-page.ts';

const context = {
  requestedUrl: 'https://shop.test/',
  finalUrl: 'https://shop.test/',
  status: 200,
  charset: 'utf-8',
  cut: false,
  source: 'static',
} as const;

const product = (
  id: number,
) => `<li class="product-item grid__item"><div class="card card--standard"><a class="card__link full-unstyled-link" href="/collections/all/products/shoe-${id}?variant=${id}">
  <img class="card__image lazyload" srcset="/cdn/shop/shoe-${id}_165x.jpg 165w, /cdn/shop/shoe-${id}_360x.jpg 360w" src="/cdn/shop/shoe-${id}.jpg" alt="Shoe ${id}" loading="lazy"></a>
  <h3 class="card__heading h5"><a href="/collections/all/products/shoe-${id}">Running shoe number ${id}</a></h3><div class="price"><span class="price__sale"><s>${id + 20},90 €</s> <b>${id},90 €</b></span></div>
  <div class="rating" aria-label="4.5 out of 5 stars"><span>★★★★☆</span> (${id})</div>
  <form method="post" action="/cart/add"><input type="hidden" name="id" value="${id}"><button type="submit" class="quick-add__submit button">Add to cart</button></form></div></li>`;
const paragraph = (id: number) =>
  `<section class="rich-text"><h2>Why number ${id}?</h2><p>${'We make every pair by hand in our own workshop, and we mend it for as long as you live. '.repeat(6)}</p><details><summary>May I return it?</summary><p>Yes, within 30 days, and we pay 4,90 €.</p></details></section>`;
const menu = (count: number) =>
  `<header><a href="/">Shop</a><nav><ul>${Array.from({ length: count }, (_, id) => `<li class="menu-item"><a href="/collections/c-${id}"><span>Category ${id}</span></a></li>`).join('')}</ul></nav></header>`;
const many = (count: number, one: (id: number) => string) => Array.from({ length: count }, (_, id) => one(id)).join('\n');

const shop = `<!doctype html><html lang="en"><body>${menu(120)}<main><h1>All shoes</h1><ul class="grid">${many(64, product)}</ul>${many(20, paragraph)}</main><footer>${many(40, (id) => `<a href="/pages/${id}">Page ${id}</a>`)}</footer></body></html>`;
const links = `<!doctype html><html lang="en"><body>${menu(1000)}<main>${many(1000, (id) => `<p><a href="/p/${id}">Page number ${id}</a></p>`)}</main></body></html>`;

/** The quickest of 15 times in milliseconds, for parsing a page and for reading it. */
function quickest(html: string): { readonly parse: number; readonly read: number } {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    const document = new DOMParser().parseFromString(html, 'text/html');
    const parsed = performance.now();
    readPage(document, context);
    return { parse: parsed - start, read: performance.now() - parsed };
  });
  return { parse: Math.min(...times.map((time) => time.parse)), read: Math.min(...times.map((time) => time.read)) };
}

// Held against the browser's own parser, so that a busy machine fails no test; 5 to 14 times its time was measured in November 2026, load and warm-up included.
test.each([
  ['a dense shop page', shop],
  ['a page of 2,000 links', links],
])('%s is read in less than 40 times what parsing it takes', (name, html) => {
  const { parse, read } = quickest(html);
  console.log(`${name}: ${Math.round(html.length / 1000)} kB, parsed in ${parse.toFixed(1)} ms, read in ${read.toFixed(1)} ms`);
  expect(read).toBeLessThan(40 * parse);
});
