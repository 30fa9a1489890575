import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { readMarkup } from '@/tests/corpus/read-corpus.ts';

const kindsOf = (body: string, path: string, inbound: readonly string[] = []) =>
  classifyPage(
    readMarkup(`<!doctype html><html lang="en"><title>Acme</title><main>${body}</main>`, `https://acme.test${path}`),
    { kinds, others, platforms, vocabulary },
    { start: 'https://acme.test/', inbound },
  ).kinds.map(({ kind }) => kind);

const goods = ['Ash', 'Oak', 'Elm', 'Fir']
  .map((name) => `<li><a href="/i/${name}"><img src="${name}.jpg" alt="">${name}</a> $9.00 <button>Add to cart</button></li>`)
  .join('');

test('an empty cart that recommends goods is a cart, no list of them', () => {
  const cart = `<h1>Cart</h1><h2>Your cart is currently empty!</h2><h2>New in store</h2><ul>${goods}</ul>`;
  expect(kindsOf(cart, '/cart/', ['Cart'])).toEqual(['cart']);
});

/** A page with a title of its own, whose body is all its markup. */
const titled = (title: string, body: string, path: string) =>
  classifyPage(
    readMarkup(`<!doctype html><html lang="en"><title>${title}</title>${body}`, `https://acme.test${path}`),
    { kinds, others, platforms, vocabulary },
    { start: 'https://acme.test/', inbound: [title] },
  ).kinds.map(({ kind }) => kind);

test('a list of bundles beside a closed part, in which the empty cart waits, is no cart', () => {
  const bundles = '<p>Fourteen plants that go together.</p>';
  const waiting = '<div class="cd"><h3>Your cart</h3><p>Your cart is empty</p><a href="/checkout">Go to checkout</a></div>';
  expect(titled('Acme', `<main><h2>Garden bundles</h2>${bundles}${waiting}</main>`, '/bundles')).not.toContain('cart');
  expect(titled('Garden bundles', `<header><h1>Garden bundles</h1></header>${bundles}${waiting}`, '/bundles')).not.toContain('cart');
  expect(titled('Your cart', `<main>${waiting}</main>`, '/cart')).toEqual(['cart']);
});

test('a checkout that asks how to deliver is no page on delivery', () => {
  const steps =
    '<main><h2>Your data</h2><h2>Delivery options</h2><p>To your door by post, with a tracking number, in two days. Delivery is free from $50.</p></main>';
  expect(titled('Checkout', steps, '/checkout')).not.toContain('shipping-returns');
  expect(titled('How we bring it', steps, '/how-we-bring-it')).toContain('shipping-returns');
});

test('what the title names is what the page is, and its next heading a part of it', () => {
  const room = (head: string) =>
    titled(
      'Lake room',
      `<main><h2>${head}</h2><p>A bed for two and a balcony.</p><h2>Our prices</h2><p>One night $90, two nights $170, a week $500.</p></main>`,
      '/lake-room',
    );
  expect(room('Lake room')).not.toContain('pricing');
  expect(room('Welcome')).toContain('pricing');
});

test('numbered steps of a post are no clauses', () => {
  const step = (name: string, at: number) => `<h2>${at + 1}. ${name}</h2><p>It stays as it is for a day.</p>`;
  const steps = ['Freeze', 'Glaze', 'Rest', 'Cut', 'Serve'].map(step).join('');
  const post = `<h1>Cold does not mean old</h1><time datetime="2026-02-18">18 Feb 2026</time>${steps}`;
  const end = '<p>Disputes and your rights as a consumer are settled by the governing law.</p>';
  expect(kindsOf(`${post}${end}`, '/blog-post-1', ['Read more'])).toEqual(['article']);
});

test('a generator that shares every page as an article makes no article of one that is marked up as a service', () => {
  const shared = '<meta property="og:type" content="article">';
  const text = `<h1>Locks and hinges</h1><p>${'We fit what keeps a door shut, and what lets it swing. '.repeat(25)}</p>`;
  const marked = '<script type="application/ld+json">{"@type":"Service","name":"Locks and hinges"}</script>';
  expect(titled('Locks and hinges', `${shared}<main>${text}</main>`, '/locks')).toContain('article');
  expect(titled('Locks and hinges', `${shared}${marked}<main>${text}</main>`, '/locks')).not.toContain('article');
});

const teasers = ['Chinese tea', 'On the road', 'What a harvest', 'The long way']
  .map(
    (name, at) => `<article><h2><a href="/${at}">${name}</a></h2><time>July ${at + 1}, 2021</time><p>It began with a letter.</p></article>`,
  )
  .join('');

test('the archive of a month is a list, and none of its articles', () => {
  expect(kindsOf(teasers, '/2021/07/index.html')).not.toContain('article');
});

const markedUp = (name: string) =>
  `<script type="application/ld+json">{"@type":"Article","headline":"${name}","datePublished":"2023-09-23"}</script><h1>${name}</h1>`;

test('a generator that marks up every page as an article makes no article of one that is called by the name of another kind', () => {
  expect(
    kindsOf(`${markedUp('Become a member')}<p>Download our form, fill it in and send it to us.</p>`, '/become-a-member', [
      'Become a member',
    ]),
  ).toEqual(['membership']);
  expect(
    kindsOf(`${markedUp('A long way to the finals')}<p>By Ann, 3 May 2024. We played until it was dark.</p>`, '/a-long-way', [
      'A long way to the finals',
    ]),
  ).toEqual(['article']);
});

test('the page of one entry of a blog is an article, though its address names the list', () => {
  const text =
    '<h1>Keep your panels clean</h1><p>By Ann, 3 May 2024</p><p>Dust takes a tenth of what the sun gives.</p><h3>Leave a comment</h3>';
  expect(kindsOf(text, '/blog-details.html', ['Keep your panels clean'])).toEqual(['article']);
});

test('what has a name of its own and leads to where it is booked is on services', () => {
  const lesson = '<h1>Lunge and balance</h1><p>For all who like to sit well, from the first hour on.</p><a href="/book">Book now</a>';
  expect(kindsOf(lesson, '/lunge-and-balance', ['Lunge and balance'])).toEqual(['services']);
  expect(kindsOf(lesson.replace('Book now', 'Go on'), '/lunge-and-balance', ['Lunge and balance'])).toEqual(['other']);
});

test('what lies among the posts of a site builder is an article, though it is called a story', () => {
  expect(
    kindsOf('<h1>Our story with the buttonhole</h1><p>It was a Thursday. 4 min read</p>', '/post/our-story-with-the-buttonhole'),
  ).toEqual(['article']);
});

test('a list of dated teasers below the blogs of a shop is a blog, none of its articles', () => {
  expect(kindsOf(teasers, '/blogs/yarn-talk', ['Yarn talk'])).toEqual(['blog']);
});

test('sayings with a name and a town below them are testimonials without a quotation mark', () => {
  const said = ['Ann Field, Leeds', 'Tom Marsh, Hull', 'Family Okoro, York', 'Priya S., Bath']
    .map(
      (who, at) =>
        `<div><p>They came when they said they would, the ${at + 1}th time too. Highly recommended, five stars.</p><p>${who}</p></div>`,
    )
    .join('');
  expect(kindsOf(`<h1>What people tell us</h1>${said}`, '/people', ['What people tell us'])).toEqual(['testimonials']);
});

test('headings that count steps teach, whatever the lesson is about', () => {
  const steps = ['the hourly rate', 'holiday pay', 'the quarter hours', 'the till']
    .map((what, at) => `<h2>Step ${at + 1}. Add ${what}</h2><p>Write it down and add it to what you have: £12.40 in our example.</p>`)
    .join('');
  expect(kindsOf(`<h1>Pricing a shift</h1>${steps}`, '/learn/pricing-a-shift', ['Pricing a shift'])[0]).toBe('guide');
});

test('what a shop answers after an order is no checkout, though it lies below it', () => {
  const done = '<h1>Order received</h1><p>Bank: DE00 1234. Total: €24.00</p>';
  expect(kindsOf(done, '/checkout/order-received/5512/?key=wc_order_Lq81')).toEqual(['other']);
});

const hours =
  '<table><tr><td>Mon</td><td>8:00–12:00</td></tr><tr><td>Tue</td><td>8:00–18:00</td></tr><tr><td>Fri</td><td>8:00–14:00</td></tr></table>';

test('opening hours alone tell nobody how to reach the place; with a number to call they do', () => {
  expect(kindsOf(`<h1>Opening hours</h1>${hours}`, '/opening-hours', ['Opening hours'])).toEqual(['other']);
  const reach = '<p>Call <a href="tel:+442012345">+44 20 12345</a> or come to 12 High Street, York YO1 7HH.</p>';
  expect(kindsOf(`<h1>Opening hours</h1>${hours}${reach}`, '/opening-hours', ['Opening hours'])).not.toEqual(['other']);
});

test('an entry below a folder that names the news in the own language of the site is an article', () => {
  const danish = (path: string, body: string) =>
    classifyPage(
      readMarkup(`<!doctype html><html lang="da"><title>Roklubben</title><main>${body}</main>`, `https://roklub.test${path}`),
      { kinds, others, platforms, vocabulary },
      { start: 'https://roklub.test/', inbound: [] },
    ).kinds[0]?.kind;
  const text =
    '<h1>Fyn rundt på ni dage</h1><p>23. august 2026. Vi havde regnet med otte, men så kom vestenvinden, og så kom der en kro, og så blev det ni.</p>';
  expect(danish('/nyheder/2026/fyn-rundt', text)).toBe('article');
  expect(danish('/ture/2026/fyn-rundt', text)).not.toBe('article');
});

test('a form in a short page that asks for a mail address and hardly more signs one up', () => {
  const letters =
    '<p>Once a month we write who came back and who left. You can unsubscribe at any time, confirm by the link in our first letter.</p>';
  const form =
    '<form method="post"><label>E-mail <input type="email" name="email"></label><label><input type="checkbox" name="ok"> I agree</label><button>Count me in</button></form>';
  expect(kindsOf(`<h1>Stay close</h1>${letters}${form}`, '/stay-close', ['Stay close'])).toEqual(['signup']);
});

test('questions and answers set as plain paragraphs are an FAQ, though the page is called about us', () => {
  const asked = [
    'Which milk can I use?',
    'How much milk do I need?',
    'Why is my curd soft?',
    'How long does it keep?',
    'Do you teach groups?',
  ]
    .map(
      (question) =>
        `<p><b>${question}</b></p><p>That depends on the milk and on the weather, ten litres are a good start for most cheeses.</p>`,
    )
    .join('');
  expect(kindsOf(`<h1>What you always ask us</h1>${asked}`, '/about-us', ['About us'])).toEqual(['faq']);
});

test('a page to log in that offers an account to new customers is no sign-up', () => {
  const login =
    '<h2>Sign in</h2><form method="post"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>';
  const offer =
    '<h2>New customer?</h2><p>Create an account to check out faster and to see your orders.</p><a href="/register">Create account</a>';
  expect(kindsOf(`${login}${offer}`, '/login', ['Sign in'])).toEqual(['account']);
});
