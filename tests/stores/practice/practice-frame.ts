import { page } from '../server/answers.ts';
import { html } from '../server/html.ts';
import type { Markup } from '../server/html.ts';
import type { Answer } from '../server/site.ts';

export const bookingAddress = 'https://booking.example/rowan-physiotherapy';

/** One page of the practice. The booking link stands on some pages only, never in the header. */
export function practicePage(title: string, body: Markup, language: 'en' | 'de' = 'en'): Answer {
  return page(
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Rowan Physiotherapy</title>
        <link rel="stylesheet" href="/practice.css" />
        <link rel="icon" href="/media/rowan.svg" />
      </head>
      <body>
        <div class="head">
          <a class="brand" href="/"><img src="/media/rowan.svg" width="40" height="40" alt="" /> Rowan Physiotherapy</a>
          <nav>
            <a href="/services">Services</a> <a href="/team">Team</a> <a href="/prices">Prices</a> <a href="/first-visit">First visit</a>
            <a href="/about">About</a> <a href="/contact">Contact</a> <a href="/de/" lang="de">Deutsch</a>
          </nav>
        </div>
        <main>${body}</main>
        <footer>
          <div>
            <strong>Rowan Physiotherapy</strong><br />6 Rowan Court, Fernley FE2 9LD<br /><a href="tel:+441632960512">01632 960512</a>
          </div>
          <div><strong>Open</strong><br />Monday to Thursday 8 to 19<br />Friday 8 to 15</div>
          <div><a href="/privacy">Privacy</a><br /><a href="/legal-notice">Legal notice</a></div>
        </footer>
      </body>
    </html>`,
  );
}

export const bookLink: Markup = html`<p><a class="book" href="${bookingAddress}">Book an appointment</a></p>`;
