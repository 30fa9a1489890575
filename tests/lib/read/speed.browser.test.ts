import { expect, test } from 'vitest';
import { readPage } from '@/lib/read/read-page.ts';

const context = { requestedUrl: 'https://shop.test/', finalUrl: 'https://shop.test/', status: 200, charset: 'utf-8', cut: false, source: 'static' } as const;

const product = (id: number) => `<li class="product-item grid__item"><div class="card card--standard"><a class="card__link full-unstyled-link" href="/collections/all/products/shoe-${id}?variant=${id}">
  <img class="card__image lazyload" srcset="/cdn/shop/shoe-${id}_165x.jpg 165w, /cdn/shop/shoe-${id}_360x.jpg 360w" src="/cdn/shop/shoe-${id}.jpg" alt="Shoe ${id}" loading="lazy"></a>
  <h3 class="card__heading h5"><a href="/collections/all/products/shoe-${id}">Running shoe number ${id}</a></h3><div class="price"><span class="price__sale"><s>${id + 20},90 €</s> <b>${id},90 €</b></span></div>
  <div class="rating" aria-label="4.5 out of 5 stars"><span>★★★★☆</span> (${id})</div>
  <form method="post" action="/cart/add"><input type="hidden" name="id" value="${id}"><button type="submit" class="quick-add__submit button">Add to cart</button></form></div></li>`;
const paragraph = (id: number) => `<section class="rich-text"><h2>Why number ${id}?</h2><p>${'We make every pair by hand in our own workshop, and we mend it for as long as you live. '.repeat(6)}</p><details><summary>May I return it?</summary><p>Yes, within 30 days, and we pay 4,90 €.</p></details></section>`;
const menu = (count: number) => `<header><a href="/">Shop</a><nav><ul>${Array.from({ length: count }, (_, id) => `<li class="menu-item"><a href="/collections/c-${id}"><span>Category ${id}</span></a></li>`).join('')}</ul></nav></header>`;
const many = (count: number, one: (id: number) => string) => Array.from({ length: count }, (_, id) => one(id)).join('\n');

const shop = `<!doctype html><html lang="en"><body>${menu(120)}<main><h1>All shoes</h1><ul class="grid">${many(64, product)}</ul>${many(20, paragraph)}</main><footer>${many(40, (id) => `<a href="/pages/${id}">Page ${id}</a>`)}</footer></body></html>`;
const links = `<!doctype html><html lang="en"><body>${menu(1000)}<main>${many(1000, (id) => `<p><a href="/p/${id}">Page number ${id}</a></p>`)}</main></body></html>`;

/** Milliseconds of 15 readings of fresh documents after 5 to warm up, shortest first. */
function timesOf(html: string): readonly number[] {
  return Array.from({ length: 20 }, () => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const start = performance.now();
    readPage(document, context);
    return performance.now() - start;
  })
    .slice(5)
    .toSorted((a, b) => a - b);
}

test.each([
  ['a shop page of 100 kB', shop],
  ['a page of 2,000 links', links],
])('%s is read without a long task', (name, html) => {
  const times = timesOf(html);
  console.log(`${name}: ${Math.round(html.length / 1000)} kB, median ${times[7]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
  // The quickest run: what else the machine does must not fail a test.
  expect(times[0]).toBeLessThan(50);
});
