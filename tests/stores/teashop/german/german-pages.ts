import { html } from '../../server/html.ts';
import type { Markup } from '../../server/html.ts';
import type { PageMaker } from '../shopper.ts';
import { germanPage } from './german-frame.ts';

/** The German pages that are text, by path. */
export const germanTextPages: ReadonlyMap<string, PageMaker> = new Map([
  text(
    '/de/haeufige-fragen',
    'Häufige Fragen',
    () =>
      html`<h2>Was kostet der Versand?</h2>
        <p>9 € nach Deutschland und Österreich, ab 90 € nichts.</p>
        <h2>Wie lange dauert es?</h2>
        <p>Drei bis sechs Tage. Was bis drei Uhr bestellt ist, verlässt uns am selben Werktag.</p>
        <h2>Kann ich geöffneten Tee zurückgeben?</h2>
        <p>Ja, innerhalb von 30 Tagen. Lieber kosten Sie einen anderen, als dass die Tüte im Schrank bleibt.</p>
        <h2>Wie bewahre ich losen Tee auf?</h2>
        <p>Dunkel, trocken, verschlossen, und nicht neben dem Kaffee.</p>
        <h2>Wie weit reichen 50 Gramm?</h2>
        <p>Für etwa zwanzig Tassen schwarzen Tee.</p>`,
  ),
  text(
    '/de/ueber-uns',
    'Über uns',
    () =>
      html`<p class="lead">
          Ein überfluteter Buchladen, elf Kisten Assam und ein Mietvertrag, den sonst niemand wollte: So fing es 2011 an.
        </p>
        <p>
          Marian Alder kaufte zwanzig Jahre lang Tee für andere. Owen Leaf verkaufte nebenan Bücher. Heute sind wir zu viert und kaufen bei
          neunzehn Gärten.
        </p>
        <ul class="people">
          <li>
            <img src="/media/person-0.svg" alt="Marian Alder" width="200" height="200" />
            <h2>Marian Alder</h2>
            <p>kauft den Tee</p>
          </li>
          <li>
            <img src="/media/person-1.svg" alt="Owen Leaf" width="200" height="200" />
            <h2>Owen Leaf</h2>
            <p>hütet Kasse und Tagebuch</p>
          </li>
        </ul>`,
  ),
  text(
    '/de/kontakt',
    'Kontakt',
    () =>
      html`<form action="/de/kontakt" method="post" class="stacked">
          <p>
            <label>Name<input name="name" required /></label>
          </p>
          <p>
            <label>E-Mail<input type="email" name="email" required /></label>
          </p>
          <p>
            <label>Nachricht<textarea name="message" rows="6" required></textarea></label>
          </p>
          <button class="button">Absenden</button>
        </form>
        <address>
          Alder &amp; Leaf, 14 Millrace Lane, Alderbrook AB7 4QT, Großbritannien<br /><a href="tel:+441632960147">+44 1632 960147</a>
        </address>`,
  ),
  text(
    '/de/versand',
    'Versand und Rückgabe',
    () =>
      html`<p>Nach Deutschland und Österreich kostet der Versand 9 €, ab 90 € ist er frei. Er dauert drei bis sechs Tage.</p>
        <h2>Rückgabe</h2>
        <p>Sie haben 30 Tage Zeit, geöffnet oder nicht. Das Geld ist fünf Tage nach dem Paket bei Ihnen.</p>`,
  ),
  text(
    '/de/datenschutz',
    'Datenschutz',
    () =>
      html`<p>Wir speichern, was eine Bestellung braucht: Name, Anschrift, E-Mail und was Sie gekauft haben.</p>
        <h2>Cookies</h2>
        <p>Eines merkt sich den Warenkorb, eines die Sprache. Weitere gibt es nicht.</p>
        <h2>Ihre Rechte</h2>
        <p>Fragen Sie uns, was wir über Sie wissen: privacy@alderandleaf.example.</p>`,
  ),
  text(
    '/de/agb',
    'Allgemeine Geschäftsbedingungen',
    () =>
      html`<ol>
        <li>Ihr Vertragspartner ist die Alder &amp; Leaf Ltd, Alderbrook.</li>
        <li>Der Vertrag kommt mit unserer Bestätigung zustande.</li>
        <li>Sie können innerhalb von 30 Tagen ohne Angabe von Gründen widerrufen.</li>
        <li>Die Ware bleibt bis zur Zahlung unser Eigentum.</li>
      </ol>`,
  ),
]);

function text(path: string, title: string, body: () => Markup): [string, PageMaker] {
  return [
    path,
    (shopper) =>
      germanPage(
        shopper,
        title,
        html`<main id="content" class="page">
          <h1>${title}</h1>
          ${body()}
        </main>`,
      ),
  ];
}
