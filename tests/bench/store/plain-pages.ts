import { frame, grid } from './frame.ts';
import { prose, range, usualBooks } from './goods.ts';

const paragraphs = (count: number, seed: number) =>
  range(count, seed * 50)
    .map((one) => `<p>${prose(60, one)}</p>`)
    .join('');
const part = (heading: string, html: string) => `<section><h2>${heading}</h2>${html}</section>`;
const field = (type: string, name: string, label: string) => `<label>${label} <input type="${type}" name="${name}" required></label>`;

export const articleCount = 80;
export const guideCount = 30;

/** Path -> heading and main part of what stands outside of the shelves. */
const plain: { readonly [path: string]: readonly [heading: string, main: string] } = {
  '/about': [
    'About us',
    `<p>We opened our shop in 1987 and we are still a family business. Our story began in a mill.</p>${paragraphs(3, 1)}<p><a href="/about/team">Meet the team</a> <a href="/kind-words">What our readers say about us</a> <a href="/visit">Visit our shops</a> <a href="/press">Press</a></p>`,
  ],
  '/about/team': [
    'Our team',
    range(6)
      .map((one) => `<div class="member"><img src="data:," alt="Portrait"><h3>Ann ${one} Miller</h3><p>Bookseller</p></div>`)
      .join(''),
  ],
  '/kind-words': [
    'Testimonials',
    range(8)
      .map((one) => `<blockquote><p>“${prose(24, one)}”</p><cite>Reader ${one}, Leeds</cite></blockquote>`)
      .join(''),
  ],
  '/visit': [
    'Our shops',
    range(4)
      .map((one) => part(`Shop ${one}`, `<address>${one + 1} Mill Road, Leeds LS1 4AB</address><p>Opening hours: Mon to Sat 9 to 18</p>`))
      .join(''),
  ],
  '/press': [
    'Press',
    `<p>Press releases and media contact.</p>${paragraphs(2, 3)}<p><a href="mailto:press@bigshelf.test">Media enquiries</a></p>`,
  ],
  '/contact': [
    'Contact us',
    `<p>Write or call: <a href="tel:+441131234567">0113 123 4567</a>, <a href="mailto:hello@bigshelf.test">hello@bigshelf.test</a></p><form method="post" action="/contact">${field('text', 'name', 'Your name')}${field('email', 'email', 'Your e-mail')}<label>Message <textarea name="message" required></textarea></label><button>Send message</button></form>`,
  ],
  '/help': [
    'Help',
    '<p>Here is where to look.</p><ul><li><a href="/faq">Frequently asked questions</a></li><li><a href="/guarantee">Our guarantee</a></li><li><a href="/events">Events</a></li></ul>',
  ],
  '/faq': [
    'Frequently asked questions',
    range(9)
      .map((one) => `<details><summary>May I return book number ${one}?</summary><p>${prose(30, one)}</p></details>`)
      .join(''),
  ],
  '/guarantee': ['Our guarantee', `<p>Satisfaction guaranteed: your money back within 60 days.</p>${paragraphs(2, 5)}`],
  '/shipping': [
    'Shipping and returns',
    part('Delivery', `<p>We deliver within 3 days. Shipping costs £3.90.</p>${paragraphs(2, 6)}`) +
      part('Returns', `<p>You may return books within 30 days.</p>${paragraphs(2, 7)}`),
  ],
  '/privacy': ['Privacy policy', `<p>How we handle personal data and cookies.</p>${paragraphs(8, 8)}`],
  '/terms': ['Terms and conditions', `<p>These terms and conditions apply to all orders.</p>${paragraphs(8, 9)}`],
  '/cart': [
    'Your cart',
    '<p>Your cart is empty.</p><p>Subtotal: £0.00</p><p><a class="button" href="/checkout">Proceed to checkout</a></p><p><a href="/wishlist">Your wishlist</a></p>',
  ],
  '/checkout': [
    'Checkout',
    `<form method="post" action="/checkout">${field('email', 'email', 'E-mail')}${field('text', 'street', 'Street address')}${field('text', 'city', 'City')}${field('text', 'postcode', 'Postcode')}${field('text', 'cardnumber', 'Card number')}<button>Place order</button></form>`,
  ],
  '/account': [
    'Log in',
    `<form method="post" action="/account">${field('email', 'email', 'E-mail')}${field('password', 'password', 'Password')}<button>Log in</button></form><p><a href="/account?forgot=1">Forgot your password?</a></p>`,
  ],
  '/wishlist': ['Your wishlist', '<p>Your wishlist is empty.</p>'],
  '/search': [
    'Search',
    `<form action="/search">${field('search', 'q', 'Search')}<button>Search</button></form><p>24 results</p>${grid(range(24))}`,
  ],
  '/guides': [
    'Reading guides',
    range(guideCount)
      .map(
        (one) =>
          `<article><h3><a href="/guides/how-to-read-${one}">How to read aloud, part ${one}</a></h3><p>${prose(20, one)}</p></article>`,
      )
      .join(''),
  ],
};

/** A page outside of the shelves, or null when there is none at the path. */
export function plainPage(path: string): string | null {
  const known = plain[path];
  if (known) return frame(known[0], `<h1>${known[0]}</h1>${known[1]}`, path);
  const guide = /^\/guides\/how-to-read-(\d+)$/.exec(path);
  if (guide)
    return frame(
      `How to read aloud, part ${guide[1]}`,
      `<article><h1>How to read aloud, part ${guide[1]}: a guide</h1><p>Step by step.</p>${range(6, 1)
        .map((one) => part(`Step ${one}`, paragraphs(2, Number(guide[1]) + one)))
        .join('')}<p><a href="/book/${(Number(guide[1]) * 17) % usualBooks}">The book we use</a></p></article>`,
      path,
    );
  return null;
}
