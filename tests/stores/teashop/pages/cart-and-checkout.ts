import { html } from '../../server/html.ts';
import { cartTotal, linePence, price } from '../cart.ts';
import { findGood, goodAddress } from '../goods/goods.ts';
import type { CartLine, Session } from '../shop-session.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

const steps = (current: string) =>
  html`<ol class="steps">
    ${[
      ['/cart', 'Basket'],
      ['/checkout', 'Your details'],
    ].map(([path, name]) => (name === current ? html`<li aria-current="step">${name}</li>` : html`<li><a href="${path}">${name}</a></li>`))}
    <li>Done</li>
  </ol>`;

export const cart: PageMaker = (shopper) => {
  const { session } = shopper;
  const total = cartTotal(session);
  return shopPage(shopper, {
    title: 'Your basket',
    body: html`<main id="content" class="page">
      ${steps('Basket')}
      <h1>Your basket</h1>
      ${
        total.pieces === 0
          ? html`<p>There is nothing in it yet. <a href="/shop">Have a look around</a>.</p>`
          : html`<form action="/cart/update" method="post">
                <table class="basket-lines">
                  <thead>
                    <tr>
                      <th>What</th>
                      <th>How many</th>
                      <th>Price</th>
                      <th></th>
                    </tr>
                  </thead>
                  <tbody>
                    ${session.cart.map((line) => cartRow(line, session))}
                  </tbody>
                </table>
                <button class="button plain">Update</button>
              </form>
              <p class="sum">
                Goods ${price(total.goods, session.currency)}, delivery
                ${total.delivery === 0 ? 'free' : price(total.delivery, session.currency)}.
                <strong>Together ${price(total.goods + total.delivery, session.currency)}</strong>
              </p>
              <p><a class="button big" href="/checkout">Go to checkout</a></p>`
      }
      <p class="small">We post on every working day before three. <a href="/delivery-and-returns">Delivery &amp; returns</a></p>
    </main>`,
  });
};

function cartRow(line: CartLine, session: Session) {
  const good = findGood(line.product);
  return html`<tr>
    <td>${good && html`<a href="${goodAddress(good)}">${good.name}</a>`} <span class="small">${line.options.join(', ')}</span></td>
    <td><input name="${line.key}" type="number" value="${line.quantity}" min="0" max="99" aria-label="How many" /></td>
    <td>${price(linePence(line) * line.quantity, session.currency)}</td>
    <td><a href="/cart/remove?key=${line.key}">Remove</a></td>
  </tr>`;
}

/** Open to an empty basket too, so that its form can be read without buying. */
export const checkout: PageMaker = (shopper) => {
  const { goods, delivery, pieces } = cartTotal(shopper.session);
  const field = (name: string, label: string, autocomplete: string) =>
    html`<p>
      <label>${label}<input name="${name}" autocomplete="${autocomplete}" required /></label>
    </p>`;
  return shopPage(shopper, {
    title: 'Checkout',
    body: html`<main id="content" class="page">
      ${steps('Your details')}
      <h1>Checkout</h1>
      <p class="sum">
        ${pieces === 0 ? 'Your basket is still empty.' : `${pieces} in your basket, together ${price(goods + delivery, shopper.session.currency)}.`}
      </p>
      <form action="/checkout" method="post" class="stacked">
        <fieldset>
          <legend>Where to</legend>
          ${field('name', 'Name', 'name')}${field('street', 'Street and number', 'street-address')}${field('town', 'Town', 'address-level2')}${field('postcode', 'Postcode', 'postal-code')}${field('email', 'E-mail', 'email')}
        </fieldset>
        <fieldset>
          <legend>How to pay</legend>
          <label><input type="radio" name="pay" value="card" checked /> Card</label>
          <label><input type="radio" name="pay" value="invoice" /> Invoice, within 14 days</label>
        </fieldset>
        <p>
          <label>A word on the card<textarea name="words" rows="2"></textarea></label>
        </p>
        <p>
          <label><input type="checkbox" name="letters" checked /> Send me a letter a month</label>
        </p>
        <button class="button big">Place order and pay</button>
      </form>
    </main>`,
  });
};

export const thankYou: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Thank you',
    body: html`<main id="content" class="page">
      <h1>Thank you</h1>
      <p>Your order is on our packing table. This is a model shop: nothing was bought, and nothing will arrive.</p>
      <p><a href="/">Back to the shop</a></p>
    </main>`,
  });
