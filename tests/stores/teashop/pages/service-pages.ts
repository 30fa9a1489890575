import { html } from '../../server/html.ts';
import { shopPage } from '../shop-frame.ts';
import type { PageMaker } from '../shopper.ts';

export const contact: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Contact',
    body: html`<main id="content" class="page">
      <h1>Say hello</h1>
      <div class="split">
        <div>
          <form action="/contact" method="post" class="stacked">
            <p>
              <label>Your name<input name="name" autocomplete="name" required /></label>
            </p>
            <p>
              <label>Your e-mail<input type="email" name="email" autocomplete="email" required /></label>
            </p>
            <p>
              <label>What is it about?<textarea name="message" rows="6" required></textarea></label>
            </p>
            <button class="button">Send</button>
          </form>
        </div>
        <div>
          <h2>Or come by</h2>
          <address>
            Alder &amp; Leaf<br />14 Millrace Lane<br />Alderbrook AB7 4QT<br /><a href="tel:+441632960147">01632 960147</a><br /><a
              href="mailto:hello@alderandleaf.example"
              >hello@alderandleaf.example</a
            >
          </address>
          <p>Tuesday to Saturday, ten to six.</p>
          <img src="/media/map.svg" alt="Map: Millrace Lane, between the stream and the market" width="800" height="420" />
        </div>
      </div>
      <p>Quicker than a letter: our <a href="/questions">good questions</a>.</p>
    </main>`,
  });

export const delivery: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Delivery & returns',
    description: 'What delivery costs, how long it takes, and how to send something back.',
    body: html`<main id="content" class="page">
      <h1>Delivery &amp; returns</h1>
      <table>
        <thead>
          <tr>
            <th>To</th>
            <th>Cost</th>
            <th>Days</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>United Kingdom</td>
            <td>£3.50, free from £35</td>
            <td>1 to 2</td>
          </tr>
          <tr>
            <td>Ireland and Europe</td>
            <td>£9</td>
            <td>3 to 6</td>
          </tr>
          <tr>
            <td>Elsewhere</td>
            <td>£16</td>
            <td>6 to 14</td>
          </tr>
        </tbody>
      </table>
      <p>What is ordered by three o'clock on a working day leaves the same day. You get a number to follow it by.</p>
      <h2 id="returns">Sending things back</h2>
      <p>
        You have 30 days, opened or not. Put the parcel back in its box with the slip; in the United Kingdom we pay the postage. Your money
        is with you within five days of the parcel being with us.
      </p>
      <h2>Broken on the way?</h2>
      <p>Send us a picture. We send a new one, and you keep the pieces for your garden.</p>
    </main>`,
  });

export const privacy: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Privacy',
    body: html`<main id="content" class="page">
      <h1>Privacy</h1>
      <p>We keep what an order needs: your name, address, e-mail and what you bought, for the seven years that the tax office asks for.</p>
      <h2>Cookies</h2>
      <p>
        One cookie remembers your basket and whether you are signed in; one your language. There are no others, and so there is no window to
        click away.
      </p>
      <h2>Your rights</h2>
      <p>
        Ask us what we know about you, and we print it out. Ask us to forget it, and we do, as far as the tax office lets us. Write to
        privacy@alderandleaf.example.
      </p>
      <h2>Letters</h2>
      <p>If you took our letter, every one has a link at its end to stop it.</p>
    </main>`,
  });

export const terms: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Terms of sale',
    body: html`<main id="content" class="page">
      <h1>Terms of sale</h1>
      <ol>
        <li>You buy from Alder &amp; Leaf Ltd, 14 Millrace Lane, Alderbrook, company number 00000000.</li>
        <li>The contract is made when we confirm your order by e-mail.</li>
        <li>Prices include value added tax. Delivery is added before you pay.</li>
        <li>You may withdraw within 30 days without giving a reason.</li>
        <li>Goods remain ours until they are paid for.</li>
        <li>The law of England and Wales applies.</li>
      </ol>
    </main>`,
  });

export const notFound: PageMaker = (shopper) =>
  shopPage(shopper, {
    title: 'Nothing on this shelf',
    status: 404,
    body: html`<main id="content" class="page">
      <h1>Nothing on this shelf</h1>
      <p>
        The page you asked for has gone, or never was. <a href="/">Start again at the door</a>, or look at
        <a href="/shop">everything we sell</a>.
      </p>
    </main>`,
  });
