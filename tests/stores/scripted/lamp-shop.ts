/** What "Fen Lamps" shows, as data: the script in shop-script.ts draws it in the visitor's browser, and no HTML holds it. */

export interface LampPage {
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

export const lamps = [
  { id: 'heron', name: 'Heron reading lamp', price: '84.00' },
  { id: 'sedge', name: 'Sedge table lamp', price: '62.00' },
  { id: 'moth', name: 'Moth pendant', price: '118.00' },
  { id: 'reed', name: 'Reed floor lamp', price: '149.00' },
  { id: 'alder', name: 'Alder wall lamp', price: '77.00' },
  { id: 'pike', name: 'Pike desk lamp', price: '95.00' },
] as const;

/** On Home; the other three stand in the list only. */
const shownFirst = lamps.slice(0, 3);

const tiles = (of: readonly (typeof lamps)[number][]) =>
  `<ul class="grid">${of
    .map(
      ({ id, name, price }) =>
        `<li class="tile"><a href="/lamps/${id}"><img src="/lamp.svg" alt="" width="200" height="200"><h3>${name}</h3></a><p>£${price}</p></li>`,
    )
    .join('')}</ul>`;

const quiet = 'Each lamp is turned, wired and tested by two people in a workshop beside the water, from oak that fell by itself.';

export const lampPages: readonly LampPage[] = [
  { path: '/', title: 'Fen Lamps', body: `<h1>Light for long evenings</h1><p>${quiet}</p>${tiles(shownFirst)}` },
  { path: '/lamps', title: 'All lamps', body: `<h1>All lamps</h1>${tiles(lamps)}` },
  ...lamps.map(({ id, name, price }) => ({
    path: `/lamps/${id}`,
    title: name,
    body: `<h1>${name}</h1><img src="/lamp.svg" alt="${name}" width="400" height="400"><p class="price">£${price}</p><p>${quiet}</p><button type="button" data-add>Add to cart</button>`,
  })),
  {
    path: '/questions',
    title: 'Frequently asked questions',
    body: `<h1>Frequently asked questions</h1><h2>Which bulbs fit?</h2><p>${quiet}</p><h2>How long is the cord?</h2><p>Two metres, more on request.</p><h2>Can a lamp be mended?</h2><p>Yes, here, for as long as we live.</p>`,
  },
  { path: '/about', title: 'About us', body: `<h1>About us</h1><p>${quiet} We began in 2009 with one lathe and a borrowed shed.</p>` },
  {
    path: '/voices',
    title: 'What customers say',
    body: `<h1>What customers say</h1><blockquote>“The best light I ever read by.” <cite>Ada, Ely</cite></blockquote><blockquote>“It came mended within a week.” <cite>Tom, Wells</cite></blockquote><blockquote>“Our third, and not the last.” <cite>Mai, Lynn</cite></blockquote>`,
  },
  { path: '/cart', title: 'Your cart', body: '<h1>Your cart</h1><p>Your cart is empty.</p>' },
];

/** The bar and the foot of every page, with ways to all that is no lamp. */
export const header =
  '<header><a class="logo" href="/">Fen Lamps</a><nav aria-label="Main"><a href="/lamps">All lamps</a><a href="/questions">FAQ</a><a href="/about">About us</a></nav><a class="cart" href="/cart">Cart</a></header>';
export const footer = '<footer><a href="/voices">What customers say</a><a href="/questions">FAQ</a><a href="/about">About us</a></footer>';
