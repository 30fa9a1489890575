import { html, structured } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import { price } from '../cart.ts';
import type { Choice, Good, Review } from '../goods/good.ts';
import { categories, goodAddress, goods, goodsIn } from '../goods/goods.ts';
import { views } from '../pictures/good-picture.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';
import { crumbList, crumbTrail } from './catalog.ts';
import { average } from './tiles.ts';

export const productPages: ReadonlyMap<string, PageMaker> = new Map(goods.map((good) => [goodAddress(good), productPage(good)]));

function productPage(good: Good): PageMaker {
  const category = categories.find(({ id }) => id === good.category);
  const crumbs = [
    { name: category?.name ?? '', path: `/${good.category}` },
    { name: good.name, path: goodAddress(good) },
  ];
  return (shopper) =>
    shopPage(shopper, {
      title: good.name,
      description: good.line,
      head: html`${structured(productData(good))}${crumbList(crumbs)}`,
      body: html`<main id="content" class="page wide">
        ${crumbTrail(crumbs)}
        <article class="product">
          <div class="gallery">
            ${views.slice(0, good.pictures).map((view) => html`<img src="/media/${good.slug}${view !== 'front' && `-${view}`}.svg" alt="${good.name}${view === 'cup' && ', in the cup'}" width="800" height="800" />`)}
          </div>
          <div class="buy">
            <h1>${good.name}</h1>
            ${good.reviews.length > 0 && html`<p class="stars"><a href="#reviews">★ ${average(good)} from ${good.reviews.length} ${good.reviews.length === 1 ? 'review' : 'reviews'}</a></p>`}
            <p class="lead">${good.line}</p>
            <p class="price">${price(good.pence, shopper.session.currency)}</p>
            ${good.hurry && html`<p class="hurry">${good.hurry}</p>`} ${orderForm(good, goodAddress(good))}
            <p><a class="heart" href="/wishlist/add/${good.slug}" rel="nofollow">♡ Keep for later</a></p>
            <p class="small">
              Posted within one working day. Send it back within 30 days, opened or not. <a href="/questions">Any questions?</a>
            </p>
          </div>
        </article>
        <section class="story">
          <h2>About this ${good.facts['Brewing'] ? 'tea' : 'piece'}</h2>
          ${good.story.map((text) => html`<p>${text}</p>`)}
          <table>
            ${Object.entries(good.facts).map(
              ([name, value]) =>
                html`<tr>
                  <th>${name}</th>
                  <td>${value}</td>
                </tr>`,
            )}
          </table>
        </section>
        ${good.reviews.length > 0 && reviews(good)}
        <section>
          <h2>On the same shelf</h2>
          <ul class="more">
            ${neighbours(good).map((each) => html`<li><a href="${goodAddress(each)}">${each.name}</a></li>`)}
          </ul>
        </section>
      </main>`,
    });
}

/** The form that puts the good into the cart; `back` is where the shop leads afterwards. */
export function orderForm(good: Good, back: string, words: OrderWords = englishWords): Markup {
  return html`<form action="/cart/add" method="post" class="order">
    <input type="hidden" name="product" value="${good.slug}" /><input type="hidden" name="back" value="${back}" />
    ${good.choices.map((choice, index) => (choice.preselected ? radios(choice, index, words) : select(choice, index, words)))}
    ${
      good.slug === 'five-afternoons' &&
      html`<p>
        <label><input type="checkbox" name="wrap" checked /> ${words.wrap}</label>
      </p>`
    }
    <p>
      <label>${words.quantity} <input type="number" name="quantity" value="1" min="1" max="20" /></label>
    </p>
    <button class="button big">${good.straightToCart ? words.buyNow : words.add}</button>
  </form>`;
}

export interface OrderWords {
  readonly choose: string;
  readonly wrap: string;
  readonly quantity: string;
  readonly add: string;
  readonly buyNow: string;
  /** Names and values of choices where they are called otherwise. */
  readonly labels: Readonly<Record<string, string>>;
}

const englishWords: OrderWords = {
  choose: 'Please choose',
  wrap: 'Wrap it in cloth (£3)',
  quantity: 'Quantity',
  add: 'Add to basket',
  buyNow: 'Buy the gift card',
  labels: {},
};

function radios(choice: Choice, index: number, { labels }: OrderWords): Markup {
  return html`<fieldset>
    <legend>${labels[choice.name] ?? choice.name}</legend>
    ${choice.values.map(
      ({ label }, at) =>
        html`<label
          ><input type="radio" name="choice-${index}" value="${label}" ${at === 0 && html` checked`} /> ${labels[label] ?? label}</label
        > `,
    )}
  </fieldset>`;
}

function select(choice: Choice, index: number, { choose, labels }: OrderWords): Markup {
  return html`<p>
    <label
      >${labels[choice.name] ?? choice.name}
      <select name="choice-${index}" required>
        <option value="">${choose}</option>
        ${choice.values.map(({ label }) => html`<option value="${label}">${labels[label] ?? label}</option>`)}
      </select></label
    >
  </p>`;
}

function reviews(good: Good): Markup {
  return html`<section id="reviews">
    <h2>What customers say</h2>
    ${good.reviews.map((review, index) => oneReview(good, review, index))}
  </section>`;
}

function oneReview(good: Good, review: Review, index: number): Markup {
  return html`<blockquote class="review">
    <p class="stars">${'★'.repeat(review.stars)}</p>
    <p>${review.text}</p>
    <footer>
      ${review.by}, <time datetime="${review.on}">${review.on}</time>
      <a href="/reviews/helpful?review=${good.id}-${index}&back=${goodAddress(good)}" rel="nofollow">Helpful</a>
    </footer>
  </blockquote>`;
}

/** Up to three goods of the same subcategory, in the order of the shelf. */
function neighbours(good: Good): readonly Good[] {
  const shelf = goodsIn(good.category).filter((each) => each.subcategory === good.subcategory && each !== good);
  return shelf.slice(0, 3);
}

function productData(good: Good): Readonly<Record<string, unknown>> {
  const rating = { '@type': 'AggregateRating', ratingValue: average(good), reviewCount: good.reviews.length };
  return {
    '@type': 'Product',
    name: good.name,
    description: good.line,
    sku: String(good.id),
    image: `/media/${good.slug}.svg`,
    offers: { '@type': 'Offer', price: (good.pence / 100).toFixed(2), priceCurrency: 'GBP', availability: 'https://schema.org/InStock' },
    ...(good.reviews.length > 0 && { aggregateRating: rating }),
  };
}
