import { page } from '../../server/answers.ts';
import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import type { Answer } from '../../server/site.ts';
import { cartTotal } from '../cart.ts';
import type { Shopper } from '../shopper.ts';
import { twins } from '../words/twins.ts';

/** The German half of the shop: fewer pages, a plainer menu. */
export function germanPage(shopper: Shopper, title: string, body: Markup): Answer {
  const english = [...twins].find(([, german]) => german === shopper.visit.path)?.[0] ?? '/';
  const { notice } = shopper.session;
  shopper.session.notice = undefined;
  return page(
    html`<html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Alder &amp; Leaf</title>
        <link rel="alternate" hreflang="en" href="${english}" />
        <link rel="alternate" hreflang="de" href="${shopper.visit.path}" />
        <link rel="icon" href="/media/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/shop.css" />
      </head>
      <body>
        <p class="ribbon">Versand nach Deutschland und Österreich: 9 €. Ab 90 € frei.</p>
        <div class="top">
          <a class="logo" href="/de/"><img src="/media/logo.svg" alt="" width="44" height="44" /> Alder &amp; Leaf</a>
          <ul class="own">
            <li><a href="${english}" lang="en">English</a></li>
            <li>
              <a class="basket" href="/de/warenkorb">Warenkorb <span class="count">${cartTotal(shopper.session).pieces}</span></a>
            </li>
          </ul>
          <nav aria-label="Hauptmenü" class="plain-menu">
            <ul>
              <li><a href="/de/tee">Unsere Tees</a></li>
              <li><a href="/de/ueber-uns">Über uns</a></li>
              <li><a href="/de/versand">Versand</a></li>
              <li><a href="/de/kontakt">Kontakt</a></li>
            </ul>
          </nav>
        </div>
        ${notice && html`<div class="notice" role="status">${notice} <a href="/de/warenkorb">Zum Warenkorb</a></div>`} ${body}
        <div class="foot">
          <p class="small legal">
            © Alder &amp; Leaf Ltd. <a href="/de/haeufige-fragen">Häufige Fragen</a> <a href="/de/datenschutz">Datenschutz</a>
            <a href="/de/agb">AGB</a>
          </p>
        </div>
      </body>
    </html>`,
  );
}
