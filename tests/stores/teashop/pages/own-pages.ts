import { html } from '../../server/html.ts';
import { findGood, goods } from '../goods/goods.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';
import { tiles } from './tiles.ts';

/** Signed in: orders, addresses, and links that act. Signed out: the form to sign in, which takes any password. */
export const account: PageMaker = (shopper) => {
  if (!shopper.session.loggedIn) return signIn(shopper);
  const address = shopper.session.marks.includes('delete address 1')
    ? html`<p>No address kept.</p>`
    : html`<p>Sam Example, 3 Weir Road, Alderbrook <a data-method="delete" href="/account/address/1">Delete</a></p>`;
  return shopPage(shopper, {
    title: 'My account',
    body: html`<main id="content" class="page">
      <h1>My account</h1>
      <p>Good to see you, Sam.</p>
      <h2>Orders</h2>
      <p>
        One order, of 4 October 2026: <a href="/black-tea/alder-breakfast">Alder Breakfast</a>, two bags.
        <a href="?add-to-cart=101">Order again</a>
      </p>
      <h2>Addresses</h2>
      ${address}
      <h2>Letters</h2>
      <p><a href="/newsletter/unsubscribe?token=4f1c9e">Stop the monthly letter</a></p>
      <p><a href="/wishlist">Wishlist</a> <a href="/account/logout">Sign out</a></p>
    </main>`,
  });
};

const signIn: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Sign in',
    body: html`<main id="content" class="page">
      <h1>Sign in</h1>
      <form action="/account/login" method="post" class="stacked">
        <p>
          <label>E-mail<input type="email" name="email" autocomplete="username" required /></label>
        </p>
        <p>
          <label>Password<input type="password" name="password" autocomplete="current-password" required /></label>
        </p>
        <button class="button">Sign in</button>
      </form>
      <p>New here? You can buy without an account, or <a href="/account/register">open one</a>.</p>
    </main>`,
  });

export const register: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Open an account',
    body: html`<main id="content" class="page">
      <h1>Open an account</h1>
      <form action="/account/register" method="post" class="stacked">
        <p>
          <label>Name<input name="name" required /></label>
        </p>
        <p>
          <label>E-mail<input type="email" name="email" required /></label>
        </p>
        <p>
          <label>Password<input type="password" name="password" autocomplete="new-password" required /></label>
        </p>
        <button class="button">Open account</button>
      </form>
    </main>`,
  });

export const wishlist: PageMaker = (shopper) => {
  const kept = shopper.session.wishlist.map(findGood).filter((good) => good !== undefined);
  return shopPage(shopper, {
    title: 'Wishlist',
    body: html`<div id="content" class="page wide">
      <h1>Wishlist</h1>
      ${kept.length === 0 ? html`<p>Press the heart beside a tea, and it waits here.</p>` : tiles(shopper, kept)}
      <ul>
        ${kept.map(({ name, slug }) => html`<li><a href="/wishlist/remove/${slug}">Take ${name} off the list</a></li>`)}
      </ul>
    </div>`,
  });
};

export const search: PageMaker = (shopper) => {
  const words = (shopper.visit.query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = goods.filter(
    (good) => words.length > 0 && words.every((word) => `${good.name} ${good.line} ${good.category}`.toLowerCase().includes(word)),
  );
  return shopPage(shopper, {
    title: words.length === 0 ? 'Search' : `Search: ${words.join(' ')}`,
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<main id="content" class="page wide">
      <h1>Search</h1>
      <p>${words.length === 0 ? 'Type a tea, a pot or a mood into the field above.' : `${found.length} found.`}</p>
      ${tiles(shopper, found)}
    </main>`,
  });
};
