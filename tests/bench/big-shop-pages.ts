const categories = 20;
const products = 400;
const perCategory = products / categories;

/** Path -> HTML of a made-up bookshop: a home page, 20 categories and 400 products of 60 to 100 kB, laid out as shop software does. */
export function bigShopPages(): ReadonlyMap<string, string> {
  return new Map([
    ['/', frame('Home', `<h1>Books for every shelf</h1>${grid(range(24, 0))}${blurb(1)}`)],
    ...range(categories, 0).map((at): [string, string] => [
      `/shelf/${at}`,
      frame(`Shelf ${at}`, `<h1>${nameOfShelf(at)}</h1>${grid(range(perCategory, at * perCategory))}${blurb(at)}`),
    ]),
    ...range(products, 0).map((at): [string, string] => [`/book/${at}`, frame(nameOfBook(at), productPart(at))]),
    ...['about', 'contact', 'faq', 'shipping', 'privacy', 'terms'].map((name): [string, string] => [
      `/${name}`,
      frame(name, `<h1>${name}</h1>${blurb(name.length)}`),
    ]),
  ]);
}

const sentence = 'The paper is thick and cream, the print is clear, and the spine lies open on a table without being held. ';
const titles = [
  'River',
  'Lantern',
  'Orchard',
  'Harbour',
  'Winter',
  'Copper',
  'Meadow',
  'Glass',
  'Thunder',
  'Velvet',
  'Saffron',
  'Granite',
  'Willow',
];

function frame(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Big Shelf</title><meta name="description" content="${title} at Big Shelf">
<link rel="stylesheet" href="data:text/css,body%7Bfont-family:sans-serif%7D"></head><body class="template-page">
<header class="site-header"><a class="logo" href="/">Big Shelf</a><nav class="main-menu" aria-label="Main"><ul>${range(categories, 0).map(menuPart).join('')}</ul></nav>
<a class="cart-link" href="/cart">Cart (0)</a></header><main id="content">${main}</main>
<footer class="site-footer"><ul>${['about', 'contact', 'faq', 'shipping', 'privacy', 'terms'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></footer></body></html>`;
}

function menuPart(shelf: number): string {
  const below = range(12, shelf * perCategory).map(
    (at) => `<li class="menu__child"><a class="menu__link" href="/book/${at}"><span class="menu__words">${nameOfBook(at)}</span></a></li>`,
  );
  return `<li class="menu__item menu__item--parent"><a class="menu__link menu__link--top" href="/shelf/${shelf}">${nameOfShelf(shelf)}</a><ul class="menu__children">${below.join('')}</ul></li>`;
}

function grid(books: readonly number[]): string {
  return `<ul class="grid product-grid">${books.map(tile).join('')}</ul>`;
}

function tile(at: number): string {
  return `<li class="grid__item"><div class="card card--product"><a class="card__link" href="/book/${at}"><img class="card__image" src="data:," alt="${nameOfBook(at)}" loading="lazy"
 data-srcset="/cdn/book-${at}_165x.jpg 165w, /cdn/book-${at}_360x.jpg 360w, /cdn/book-${at}_533x.jpg 533w"></a><h3 class="card__heading"><a href="/book/${at}">${nameOfBook(at)}</a></h3>
<div class="card__rating" aria-label="4.5 out of 5 stars"><span>★★★★☆</span> (${at % 90})</div><div class="price"><span class="price__now">£${10 + (at % 30)}.90</span></div></div></li>`;
}

function productPart(at: number): string {
  const formats = ['Hardback', 'Paperback', 'Large print']
    .map((name) => `<label><input type="radio" name="format" value="${name}">${name}</label>`)
    .join('');
  const reviews = range(24 + (at % 40), 0).map(
    (one) =>
      `<li class="review"><h4>Reader ${one}</h4><div class="stars" aria-label="5 out of 5">★★★★★</div><p>${sentence.repeat(3)}</p><time datetime="2026-03-0${1 + (one % 9)}">March 2026</time></li>`,
  );
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: nameOfBook(at),
    offers: { '@type': 'Offer', price: `${10 + (at % 30)}.90`, priceCurrency: 'GBP' },
  };
  const around = range(16, at + 1).map((one) => one % products);
  return `<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/shelf/${Math.floor(at / perCategory)}">${nameOfShelf(Math.floor(at / perCategory))}</a></li></ol></nav>
<div class="product"><h1>${nameOfBook(at)}</h1><img src="data:," alt="${nameOfBook(at)}"><p class="price">£${10 + (at % 30)}.90</p>
<form method="post" action="/cart/add"><fieldset>${formats}</fieldset><input type="number" name="quantity" value="1"><button type="submit">Add to cart</button></form>
<section><h2>About this book</h2>${range(10, at)
    .map((one) => `<p>${one}. ${sentence.repeat(5)}</p>`)
    .join('')}</section>
<section><h2>Details</h2><dl>${range(10, at)
    .map((one) => `<dt>Detail ${one}</dt><dd>${nameOfBook(one)}</dd>`)
    .join('')}</dl></section></div>
<section><h2>What readers say</h2><ul class="reviews">${reviews.join('')}</ul></section><section><h2>You may also like</h2>${grid(around)}</section>
<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

function blurb(seed: number): string {
  return range(20 + (seed % 5), seed)
    .map((one) => `<section class="rich-text"><h2>Part ${one}</h2><p>${sentence.repeat(8)}</p></section>`)
    .join('');
}

const nameOfBook = (at: number) => `The ${titles[at % titles.length]} ${titles[(at * 7 + 3) % titles.length]} ${at}`;
const nameOfShelf = (at: number) => `${titles[at % titles.length]} tales ${at}`;

function range(length: number, from: number): readonly number[] {
  return Array.from({ length }, (_, at) => from + at);
}
