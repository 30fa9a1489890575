import { frame, grid } from './frame.ts';
import { nameOfBook, nameOfShelf, priceOf, prose, range, shelfCount, shelfOf } from './goods.ts';

/** A book. Most pages are 25 to 40 kB; every fourth has many reviews and 60 to 100 kB. */
export function bookPage(at: number, bookCount: number): string {
  const shelf = shelfOf(at);
  const reviews = at % 4 === 3 ? 40 + (at % 20) : 10 + (at % 20);
  const formats = ['Hardback', 'Paperback', 'Large print']
    .map((name) => `<label><input type="radio" name="format" value="${name}">${name}</label>`)
    .join('');
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: nameOfBook(at),
    offers: { '@type': 'Offer', price: priceOf(at).slice(1), priceCurrency: 'GBP' },
  };
  return frame(
    nameOfBook(at),
    `<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/shelf/${shelf}">${nameOfShelf(shelf)}</a></li></ol></nav>
<div class="product"><h1>${nameOfBook(at)}</h1><img src="data:," alt="${nameOfBook(at)}"><p class="price">${priceOf(at)}</p>
<form method="post" action="/cart/add"><fieldset>${formats}</fieldset><input type="hidden" name="book" value="${at}"><input type="number" name="quantity" value="1"><button type="submit">Add to cart</button></form>
<section><h2>About this book</h2>${range(4, at * 10)
      .map((seed) => `<p>${prose(160, seed)}</p>`)
      .join('')}</section>
<section><h2>Details</h2><dl>${range(8)
      .map((one) => `<dt>Detail ${one}</dt><dd>${prose(4, at + one)}</dd>`)
      .join('')}</dl></section></div>
<section><h2>What readers say</h2><ul class="reviews">${range(reviews)
      .map((one) => review(at, one))
      .join('')}</ul></section>
<section><h2>You may also like</h2>${grid(range(8, 1).map((one) => (at + one * shelfCount) % bookCount))}</section>
<script type="application/ld+json">${JSON.stringify(thing)}</script>`,
    `/book/${at}`,
  );
}

function review(book: number, one: number): string {
  // Some shop systems make a heading of a review's title, most do not.
  const title = book % 4 === 3 ? `<h4>Reader ${one}</h4>` : `<strong class="review__author">Reader ${one}</strong>`;
  return `<li class="review">${title}<div class="stars" aria-label="5 out of 5">★★★★★</div><p>${prose(book % 4 === 3 ? 160 : 60, book * 131 + one)}</p><time datetime="2026-03-0${1 + (one % 9)}">March 2026</time></li>`;
}
