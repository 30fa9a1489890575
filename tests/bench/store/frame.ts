import { bookOn, nameOfBook, nameOfShelf, priceOf, range, shelfCount } from './goods.ts';

/** Header, menu and footer as shop software lays them out, around a page's main part. `path`: the page's own, which the menu marks as current. */
export function frame(title: string, main: string, path: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Big Shelf</title><meta name="description" content="${title} at Big Shelf">
<link rel="stylesheet" href="data:text/css,body%7Bfont-family:sans-serif%7D"><meta name="viewport" content="width=device-width"></head><body class="template-page">
<header class="site-header"><a class="logo" href="/">Big Shelf</a><nav class="main-menu" aria-label="Main"><ul>${range(shelfCount)
    .map((at) => menuPart(at, path))
    .join('')}<li class="menu__item"><a class="menu__link" href="/journal">Journal</a></li></ul></nav>
<form action="/search" role="search"><input type="search" name="q" aria-label="Search"><button>Search</button></form>
<a href="/account">Your account</a> <a class="cart-link" href="/cart">Cart (0)</a> <a href="?currency=EUR" rel="nofollow">EUR</a></header><main id="content">${main}</main>
<footer class="site-footer"><ul>${footer.map(([to, words]) => `<li><a href="${to}">${words}</a></li>`).join('')}</ul><p>Big Shelf, 12 Mill Road, Leeds LS1 4AB. <a href="tel:+441131234567">0113 123 4567</a></p></footer></body></html>`;
}

const footer = [
  ['/about', 'About us'],
  ['/contact', 'Contact'],
  ['/help', 'Help'],
  ['/shipping', 'Shipping and returns'],
  ['/privacy', 'Privacy policy'],
  ['/terms', 'Terms and conditions'],
] as const;

function menuPart(shelf: number, path: string): string {
  const mark = path === `/shelf/${shelf}` ? ' aria-current="page"' : '';
  const below = range(3)
    .map((nth) => bookOn(shelf, nth))
    .map(
      (at) =>
        `<li class="menu__child"><a class="menu__link" href="/book/${at}"><span class="menu__words">${nameOfBook(at)}</span></a></li>`,
    );
  return `<li class="menu__item menu__item--parent"><a class="menu__link menu__link--top" href="/shelf/${shelf}"${mark}>${nameOfShelf(shelf)}</a><ul class="menu__children">${below.join('')}</ul></li>`;
}

/** Books as tiles: picture, name, stars, price. */
export function grid(books: readonly number[]): string {
  return `<ul class="grid product-grid">${books.map(tile).join('')}</ul>`;
}

function tile(at: number): string {
  return `<li class="grid__item"><div class="card card--product"><a class="card__link" href="/book/${at}"><img class="card__image" src="data:," alt="${nameOfBook(at)}" loading="lazy"
 data-srcset="/cdn/book-${at}_165x.jpg 165w, /cdn/book-${at}_360x.jpg 360w, /cdn/book-${at}_533x.jpg 533w"></a><h3 class="card__heading"><a href="/book/${at}">${nameOfBook(at)}</a></h3>
<div class="card__rating" aria-label="4.5 out of 5 stars"><span>★★★★☆</span> (${at % 90})</div><div class="price"><span class="price__now">${priceOf(at)}</span></div></div></li>`;
}
