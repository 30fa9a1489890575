import { page } from '../server/answers.ts';
import { html } from '../server/html.ts';
import type { Markup } from '../server/html.ts';
import type { Answer } from '../server/site.ts';
import { cartTotal } from './cart.ts';
import { shopFooter } from './shop-footer.ts';
import { shopMenu } from './shop-menu.ts';
import { withParameter } from './shopper.ts';
import type { Shopper } from './shopper.ts';
import { twins } from './words/twins.ts';

export interface ShopPage {
  readonly title: string;
  readonly description?: string;
  /** More for the head, such as structured data. */
  readonly head?: Markup;
  readonly body: Markup;
  readonly status?: number;
}

/** Puts an English page into the frame of the shop: head, header, menu, notice, footer. */
export function shopPage(shopper: Shopper, { title, description, head, body, status }: ShopPage): Answer {
  const twin = twins.get(shopper.visit.path);
  return page(
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | Alder &amp; Leaf</title>
        ${description && html`<meta name="description" content="${description}" />`}
        <link rel="canonical" href="${canonical(shopper)}" />
        ${twin && html`<link rel="alternate" hreflang="en" href="${shopper.visit.path}" /><link rel="alternate" hreflang="de" href="${twin}" />`}
        <link rel="icon" href="/media/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shop.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <p class="ribbon">
          ${shopper.session.loggedIn ? html`Hello Sam. <a href="/logout">Not you?</a>` : 'Free delivery in the UK from £35. Posted from Alderbrook every working day.'}
        </p>
        ${shopHeader(shopper, twin)} ${notice(shopper)} ${body} ${shopFooter}
        <script src="/assets/menu.js" defer></script>
      </body>
    </html>`,
    status,
  );
}

/** Filters and sorting are the same page to search engines; the second page of a list is not. */
function canonical({ visit }: Shopper): string {
  const number = visit.query.get('page');
  return number === null ? visit.path : `${visit.path}?page=${number}`;
}

function shopHeader(shopper: Shopper, twin: string | undefined): Markup {
  const { session, visit } = shopper;
  const { pieces } = cartTotal(session);
  const other = session.currency === 'GBP' ? 'EUR' : 'GBP';
  return html`<header class="top">
    <a class="logo" href="/"><img src="/media/logo.svg" alt="" width="44" height="44" /> Alder &amp; Leaf</a>
    <form class="search" action="/search" role="search">
      <input type="search" name="q" aria-label="Search the shop" placeholder="Assam, teapot, mint …" /><button>Search</button>
    </form>
    <ul class="own">
      <li><a href="${withParameter(visit, 'currency', other)}" rel="nofollow">${other === 'EUR' ? '€ EUR' : '£ GBP'}</a></li>
      <li><a href="${twin ?? withParameter(visit, 'lang', 'de')}" lang="de">Deutsch</a></li>
      ${
        session.loggedIn
          ? html`<li><a href="/account">My account</a></li>
              <li><a href="/my/see-you-soon">Log out</a></li>`
          : html`<li><a href="/account">Sign in</a></li>`
      }
      <li>
        <a href="/wishlist" aria-label="Wishlist">♡ <span class="count">${session.wishlist.length}</span></a>
      </li>
      <li>
        <a class="basket" href="/cart">Basket <span class="count">${pieces}</span></a>
      </li>
    </ul>
    ${shopMenu}
  </header>`;
}

/** Shown once; reading it is what clears it. */
function notice({ session }: Shopper): Markup | undefined {
  const text = session.notice;
  if (text === undefined) return undefined;
  session.notice = undefined;
  return html`<div class="notice" role="status">${text} ${text.endsWith('in your basket.') && html`<a href="/cart">View basket</a>`}</div>`;
}
