import { html } from '../server/html.ts';
import type { Markup } from '../server/html.ts';

export const shopFooter: Markup = html`<footer class="foot">
  <div class="columns">
    <section>
      <h2>Alder &amp; Leaf</h2>
      <p>Loose tea and the things to make it with, from a small shop by a mill stream.</p>
      <p>14 Millrace Lane, Alderbrook AB7 4QT</p>
    </section>
    <section>
      <h2>Shop</h2>
      <ul>
        <li><a href="/shop">All goods</a></li>
        <li><a href="/gifts">Gifts</a></li>
        <li><a href="/gifts/gift-card">Gift card</a></li>
        <li><a href="/tastings">Tastings</a></li>
      </ul>
    </section>
    <section>
      <h2>Help</h2>
      <ul>
        <li><a href="/contact">Contact</a></li>
        <li><a href="/delivery-and-returns">Delivery &amp; returns</a></li>
        <li><a href="/account">Your account</a></li>
      </ul>
    </section>
    <section>
      <h2>A letter a month</h2>
      <form action="/newsletter" method="post">
        <input type="email" name="email" aria-label="E-mail address" placeholder="you@home.example" required /><button>
          Send it to me
        </button>
      </form>
      <p class="small">What is new on the shelves, and one recipe.</p>
    </section>
  </div>
  <p class="small legal">
    © Alder &amp; Leaf Ltd. <a href="/privacy">Privacy</a> <a href="/terms">Terms</a>
    <a href="https://social.example/alderandleaf">Pictures of tea</a>
  </p>
</footer>`;
