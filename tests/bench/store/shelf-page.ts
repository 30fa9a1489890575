import { frame, grid } from './frame.ts';
import { bookOn, nameOfShelf, prose, range, shelfCount } from './goods.ts';

const perPage = 24;
const facets = {
  format: ['hardback', 'paperback', 'large-print'],
  color: ['red', 'green', 'blue', 'cream'],
  price: ['0-10', '10-20', '20-30', '30-50'],
  brand: ['mill', 'harbour', 'orchard', 'lantern', 'granite', 'willow'],
};

/** A shelf: every filter leads to the same shelf with one filter more, without end; orders, pages and a session id beside them. */
export function shelfPage(shelf: number, url: URL, bookCount: number): string {
  const booksOnShelf = Math.ceil(bookCount / shelfCount);
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const books = range(booksOnShelf)
    .slice((page - 1) * perPage, page * perPage)
    .map((nth) => bookOn(shelf, nth));
  const link = (name: string, value: string, words: string) => {
    const next = new URLSearchParams(url.searchParams);
    if (name !== 'page') next.delete('page');
    next.set(name, value);
    return `<li><a href="/shelf/${shelf}?${next.toString().replace(/&/g, '&amp;')}">${words}</a></li>`;
  };
  const filters = Object.entries(facets).map(
    ([name, values]) => `<h3>${name}</h3><ul class="facet">${values.map((value) => link(name, value, value)).join('')}</ul>`,
  );
  const orders = ['price-asc', 'price-desc', 'newest'].map((order) => link('sort', order, order));
  const pages = range(Math.ceil(booksOnShelf / perPage), 1).map((at) => link('page', String(at), String(at)));
  return frame(
    nameOfShelf(shelf),
    `<nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li>${nameOfShelf(shelf)}</li></ol></nav>
<h1>${nameOfShelf(shelf)}</h1><p>${prose(60, shelf)}</p><aside class="filters">${filters.join('')}</aside><ul class="orders">${orders.join('')}</ul>
${grid(books)}<ul class="pagination">${pages.join('')}</ul><p><a href="/shelf/${shelf}?sid=${(shelf * 7919 + page * 31 + url.search.length).toString(36)}">Seen lately</a></p>`,
    `/shelf/${shelf}`,
  );
}
