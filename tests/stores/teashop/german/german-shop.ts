import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import { cartTotal, linePence, price } from '../cart.ts';
import type { Good } from '../goods/good.ts';
import { findGood } from '../goods/goods.ts';
import { orderForm } from '../pages/product.ts';
import type { OrderWords } from '../pages/product.ts';
import type { PageMaker } from '../shopper.ts';
import { germanPage } from './german-frame.ts';
import { germanGoods } from './german-goods.ts';

const words: OrderWords = {
  choose: 'Bitte wählen',
  wrap: 'In Stoff einschlagen (3,60 €)',
  quantity: 'Menge',
  add: 'In den Warenkorb',
  buyNow: 'Jetzt kaufen',
  labels: {
    Weight: 'Gewicht',
    Size: 'Größe',
    Selection: 'Auswahl',
    '0.6 litres': '0,6 Liter',
    '1.2 litres': '1,2 Liter',
    'Black teas': 'Schwarze Tees',
    'Green and white': 'Grün und weiß',
    'Without caffeine': 'Ohne Koffein',
  },
};

export const germanHome: PageMaker = (shopper) =>
  germanPage(
    shopper,
    'Loser Tee aus einem kleinen Laden',
    html`<main id="content">
      <section class="hero">
        <div>
          <p class="kicker">Montags gemischt, dienstags auf der Post</p>
          <h1>Tee, für den sich der Kessel lohnt</h1>
          <p>Eine Auswahl dessen, was wir selbst trinken. Blatt aus Gärten, die wir beim Namen kennen.</p>
          <p><a class="button" href="/de/tee">Zu den Tees</a></p>
        </div>
        <img src="/media/shop-front.svg" alt="Unser Laden: eine grüne Front mit zwei hellen Fenstern" width="1200" height="620" />
      </section>
      <section>
        <h2>Gern getrunken</h2>
        ${tiles(['alder-breakfast', 'sencha-spring', 'jasmine-pearls'])}
      </section>
    </main>`,
  );

export const germanCatalog: PageMaker = (shopper) =>
  germanPage(
    shopper,
    'Unsere Tees',
    html`<main id="content" class="page wide">
      <h1>Unsere Tees</h1>
      <p>Acht Dinge verschicken wir mit deutschem Zettel. Alles Übrige steht im <a href="/shop" lang="en">englischen Laden</a>.</p>
      ${tiles(Object.keys(germanGoods))}
    </main>`,
  );

export const germanProductPages: ReadonlyMap<string, PageMaker> = new Map(
  Object.keys(germanGoods).flatMap((slug): [string, PageMaker][] => {
    const good = findGood(slug);
    return good === undefined ? [] : [[`/de/tee/${slug}`, productPage(good)]];
  }),
);

function productPage(good: Good): PageMaker {
  const german = germanGoods[good.slug];
  return (shopper) =>
    germanPage(
      shopper,
      german?.name ?? good.name,
      html`<main id="content" class="page wide">
        <p class="crumbs"><a href="/de/">Start</a> › <a href="/de/tee">Unsere Tees</a></p>
        <article class="product">
          <div class="gallery"><img src="/media/${good.slug}.svg" alt="${german?.name}" width="800" height="800" /></div>
          <div class="buy">
            <h1>${german?.name}</h1>
            <p class="lead">${german?.line}</p>
            <p class="price">${price(good.pence, 'EUR', 'de')}</p>
            ${orderForm(good, `/de/tee/${good.slug}`, words)}
            <p class="small">Inklusive Mehrwertsteuer, zuzüglich <a href="/de/versand">Versand</a>.</p>
          </div>
        </article>
        <section class="story"><p>${german?.story}</p></section>
      </main>`,
    );
}

export const germanCart: PageMaker = (shopper) => {
  const { goods, pieces } = cartTotal(shopper.session);
  const lines = shopper.session.cart.map(
    (line) =>
      html`<tr>
        <td>${germanGoods[line.product]?.name ?? findGood(line.product)?.name}</td>
        <td>${line.quantity}</td>
        <td>${price(linePence(line) * line.quantity, 'EUR', 'de')}</td>
        <td><a href="/cart/remove?key=${line.key}">Entfernen</a></td>
      </tr>`,
  );
  return germanPage(
    shopper,
    'Warenkorb',
    html`<main id="content" class="page">
      <h1>Warenkorb</h1>
      ${
        pieces === 0
          ? html`<p>Noch ist er leer. <a href="/de/tee">Zu den Tees</a></p>`
          : html`<table class="basket-lines">
                <tbody>
                  ${lines}
                </tbody>
              </table>
              <p class="sum">Zusammen <strong>${price(goods, 'EUR', 'de')}</strong></p>
              <p><a class="button big" href="/checkout">Zur Kasse (englisch)</a></p>`
      }
    </main>`,
  );
};

function tiles(slugs: readonly string[]): Markup {
  return html`<ul class="tiles">
    ${slugs.map(
      (slug) =>
        html`<li class="tile">
          <a class="tile-link" href="/de/tee/${slug}"
            ><img src="/media/${slug}.svg" alt="" width="400" height="400" loading="lazy" />
            <h3>${germanGoods[slug]?.name}</h3></a
          >
          <p class="line">${germanGoods[slug]?.line}</p>
          <p class="price">ab ${price(findGood(slug)?.pence ?? 0, 'EUR', 'de')}</p>
        </li>`,
    )}
  </ul>`;
}
