import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import { articles } from '../articles/articles.ts';
import type { Good } from '../goods/good.ts';
import { categories, findGood, goodsIn } from '../goods/goods.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker, Shopper } from '../shopper.ts';
import { tileTop } from './tiles.ts';

const favourites = ['alder-breakfast', 'sencha-spring', 'jasmine-pearls'];

export const home: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Loose tea from a small shop',
    description: 'Loose leaf tea, teapots and gifts, blended and packed by hand in Alderbrook.',
    body: html`<main id="content">
      <section class="hero">
        <div>
          <p class="kicker">Blended on Mondays, posted by Tuesday</p>
          <h1>Tea worth putting the kettle on for</h1>
          <p>
            Thirty-one things, all of which we drink or use ourselves. Loose leaf from gardens we know by name, and pots made within an hour
            of the shop.
          </p>
          <p><a class="button" href="/black-tea/single-estate">See the spring teas</a> <a href="/guides/brewing">New to loose tea?</a></p>
        </div>
        <img src="/media/shop-front.svg" alt="Our shop: a green front with two lit windows under an alder tree" width="1200" height="620" />
      </section>
      <section aria-labelledby="shelves">
        <h2 id="shelves">Along the shelves</h2>
        <ul class="shelves">
          ${categories.map(
            ({ id, name, line }) =>
              html`<li>
                <a href="/${id}"
                  ><img src="/media/${goodsIn(id)[0]?.slug ?? ''}.svg" alt="" width="240" height="240" /><strong>${name}</strong></a
                ><span>${line}</span>
              </li>`,
          )}
        </ul>
      </section>
      <section aria-labelledby="favourites">
        <h2 id="favourites">What we drink ourselves</h2>
        <ul class="tiles">
          ${favourites.map((slug) => favourite(shopper, findGood(slug)))}
        </ul>
      </section>
      <section class="split">
        <div>
          <h2>Three spoons, two minutes</h2>
          <p>Most tea is spoiled by water that is too hot and a clock that nobody looked at. Our guide puts it on one page.</p>
          <p><a href="/guides/brewing">Read the brewing guide</a></p>
        </div>
        <div>
          <h2>From the journal</h2>
          <ul>
            ${articles.slice(0, 2).map(({ slug, title }) => html`<li><a href="/journal/${slug}">${title}</a></li>`)}
          </ul>
        </div>
      </section>
    </main>`,
  });

/** Here "add" is a button in a form, as on the product pages; what has choices leads to its page. */
function favourite(shopper: Shopper, good: Good | undefined): Markup | undefined {
  if (good === undefined) return undefined;
  return html`<li class="tile">
    ${tileTop(shopper, good)}${
      good.choices.length === 0
        ? html`<form action="/cart/add" method="post">
            <input type="hidden" name="product" value="${good.slug}" /><input type="hidden" name="back" value="/" /><button class="button">
              Add to basket
            </button>
          </form>`
        : html`<a class="button plain" href="/${good.category}/${good.slug}">Choose a weight</a>`
    }
  </li>`;
}
