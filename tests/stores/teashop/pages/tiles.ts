import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import { preselectedOptions, price } from '../cart.ts';
import type { Good } from '../goods/good.ts';
import { goodAddress } from '../goods/goods.ts';
import { withParameter } from '../shopper.ts';
import type { Shopper } from '../shopper.ts';

/** Product tiles as lists show them. Goods without choices can be added here, by a link that acts on GET. */
export function tiles(shopper: Shopper, goods: readonly Good[]): Markup {
  return html`<ul class="tiles">
    ${goods.map((good) => html`<li class="tile">${tileTop(shopper, good)}${tileButton(shopper, good)}</li>`)}
  </ul>`;
}

/** Picture, name and price: the part that all tiles share. */
export function tileTop({ session }: Shopper, good: Good): Markup {
  return html`<a class="tile-link" href="${goodAddress(good)}"
      ><img src="/media/${good.slug}.svg" alt="${good.name}" width="400" height="400" loading="lazy" />
      <h3>${good.name}</h3></a
    >
    <p class="line">${good.line}</p>
    <p class="price">${good.choices.some(hasPrices) && 'from '}${price(good.pence, session.currency)}</p>
    ${good.reviews.length > 0 && html`<p class="stars" aria-label="${average(good)} of 5">★ ${average(good)} <span>(${good.reviews.length})</span></p>`}`;
}

/** The mean of the stars, with one decimal. */
export function average({ reviews }: Good): string {
  return (reviews.reduce((sum, { stars }) => sum + stars, 0) / reviews.length).toFixed(1);
}

function tileButton({ visit }: Shopper, good: Good): Markup {
  const isSimple = good.choices.length === 0 && preselectedOptions(good) !== undefined;
  return html`<p class="tile-buttons">
    ${
      isSimple
        ? html`<a class="button" rel="nofollow" href="${withParameter(visit, 'add-to-cart', String(good.id))}">Add to basket</a>`
        : html`<a class="button plain" href="${goodAddress(good)}">See options</a>`
    } <a class="heart" href="/wishlist/add/${good.slug}" title="Keep for later" rel="nofollow">♡</a>
  </p>`;
}

function hasPrices({ values }: Good['choices'][number]): boolean {
  return values.some(({ factor }) => factor !== 1);
}
