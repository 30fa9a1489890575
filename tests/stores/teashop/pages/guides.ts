import { html } from '../../server/html.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

export const brewing: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'How to brew loose tea',
    description: 'Water, leaf and time for every kind of tea, on one page.',
    body: html`<main id="content" class="page">
      <h1>How to brew loose tea</h1>
      <p class="lead">Three things decide the cup: how hot, how much, how long. Everything else is crockery.</p>
      <ol class="guide">
        <li>
          <h2>Water</h2>
          <p>
            Fresh from the tap, boiled once. For green tea let it stand: three minutes with the lid off brings it to about eighty degrees.
          </p>
        </li>
        <li>
          <h2>Leaf</h2>
          <p>A heaped teaspoon for a mug. Large leaf needs two, because it is mostly air.</p>
        </li>
        <li>
          <h2>Time</h2>
          <p>Set a clock. Then take the leaf out, or pour all of the tea off it.</p>
        </li>
      </ol>
      <table>
        <thead>
          <tr>
            <th>Tea</th>
            <th>Water</th>
            <th>Time</th>
            <th>To begin with</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Black</td>
            <td>95 to 100 °C</td>
            <td>3 to 4 minutes</td>
            <td><a href="/black-tea/ceylon-high-grown">Ceylon High Grown</a></td>
          </tr>
          <tr>
            <td>Green</td>
            <td>70 to 80 °C</td>
            <td>1 to 2 minutes</td>
            <td><a href="/green-and-white/genmaicha">Genmaicha</a></td>
          </tr>
          <tr>
            <td>White</td>
            <td>80 to 85 °C</td>
            <td>4 to 5 minutes</td>
            <td><a href="/green-and-white/white-peony">White Peony</a></td>
          </tr>
          <tr>
            <td>Herbal</td>
            <td>100 °C</td>
            <td>6 to 10 minutes</td>
            <td><a href="/herbal-and-fruit/garden-mint">Garden Mint</a></td>
          </tr>
        </tbody>
      </table>
      <p>
        You need a <a href="/teaware/basket-infuser">basket</a> and a cup. A pot comes later:
        <a href="/guides/choosing-a-teapot">choosing a teapot</a>.
      </p>
    </main>`,
  });

export const choosingATeapot: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Choosing a teapot',
    body: html`<main id="content" class="page">
      <h1>Choosing a teapot</h1>
      <p class="lead">Ask first how many cups, then how long they must stay hot, and last what you would like to look at.</p>
      <h2>Glass</h2>
      <p>Shows the leaf and cools quickly, which green tea likes. <a href="/teaware/glass-teapot">Our glass teapot</a></p>
      <h2>Iron</h2>
      <p>Heavy, patient, hot for an hour. For black tea and long talks. <a href="/teaware/iron-teapot">Our iron teapot</a></p>
      <h2>Stoneware</h2>
      <p>In between, and the kindest in the hand. <a href="/teaware/stoneware-teapot">Our stoneware teapot</a></p>
    </main>`,
  });

/** In the sitemap, but nothing links to it. */
export const teaForOffices: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Tea for offices',
    body: html`<main id="content" class="page">
      <h1>Tea for offices</h1>
      <p>
        For twelve people and more we send a kilo a month at a fifth off, with an urn on loan. <a href="/contact">Write to us</a> and say
        how many you are.
      </p>
    </main>`,
  });

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A calendar that leads to the next month and the one before, for ever. */
export const tastings: PageMaker = (shopper) => {
  const [, year, month] = /^\/tastings\/(\d{4})\/(\d{2})$/.exec(shopper.visit.path) ?? ['', '2026', '12'];
  const at = Number(year) * 12 + Number(month) - 1;
  const address = (count: number) =>
    `/tastings/${String(Math.floor(count / 12)).padStart(4, '0')}/${String((count % 12) + 1).padStart(2, '0')}`;
  const name = `${months[at % 12]} ${Math.floor(at / 12)}`;
  return shopPage(shopper, {
    title: `Tastings in ${name}`,
    body: html`<div class="page" id="content">
      <h1>Tastings in ${name}</h1>
      <p>
        On the first Saturday of every month, at four, in the back room. Six teas, eight chairs, £12. Ring 01632 960147 to keep a chair.
      </p>
      <table class="calendar">
        <tbody>
          ${[0, 1, 2, 3, 4].map(
            (week) =>
              html`<tr>
                ${[1, 2, 3, 4, 5, 6, 7].map((day) => html`<td>${week * 7 + day <= 30 && week * 7 + day}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="pages"><a href="${address(at - 1)}">Month before</a> <a href="${address(at + 1)}">Month after</a></p>
    </div>`,
  });
};
