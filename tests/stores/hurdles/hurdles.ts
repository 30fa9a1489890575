import { acting, file, page, redirect } from '../server/answers.ts';
import { html, type Markup } from '../server/html.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { cup, firstScript, style } from './hurdles-files.ts';

const mugs = ['blue', 'green', 'grey', 'red'] as const;

/** "Hurdle Mugs", a shop of eight pages that puts everything in the way that can be measured. */
export function createHurdles(): Site {
  return { answer, sessions: () => ({}), reset: () => {} };
}

function answer({ method, path }: Visit): Answer {
  if (method === 'POST' && path === '/basket/add') return acting('add-to-cart', redirect('/basket', 303), []);
  if (path === '/style.css') return file('text/css; charset=utf-8', style);
  if (path === '/first.js') return file('text/javascript; charset=utf-8', firstScript);
  if (path === '/cup.png') return file('image/png', cup);
  const made = pages[path] ?? product(path.replace('/mugs/', ''));
  return made ? page(frame(made)) : page(frame({ title: 'Not here', body: html`<h1>This page is not here</h1>` }), 404);
}

interface Made {
  readonly title: string;
  readonly body: Markup;
  /** Its scripts put windows before it. */
  readonly asks?: true;
}

const pages: Readonly<Record<string, Made>> = {
  '/': {
    title: 'Mugs that last',
    asks: true,
    body: html`<h1>Mugs that last a lifetime</h1>
      <p>Thrown by hand in our workshop, one after the other, and fired twice so that they keep their colour.</p>
      <p class="countdown">02:13:45 left of our spring sale</p>
      <video autoplay loop src="/film.mp4" width="320" height="180"></video>
      <p><img src="/cup.png" alt="A mug" width="120" height="90" /> <img src="/lost.png" alt="Our kiln" width="120" height="90" /></p>
      <p class="small">Every mug is a little different from all the others, which is how you know that a person made it for you.</p>`,
  },
  '/mugs': {
    title: 'All mugs',
    body: html`<h1>All mugs</h1>
      <ul class="tiles">
        ${mugs.map(
          (colour) =>
            html`<li>
              <a href="/mugs/${colour}"><img src="/cup.png" alt="" width="120" height="90" /> The ${colour} mug</a> <span>€ 24.00</span>
            </li>`,
        )}
      </ul>`,
  },
  '/basket': {
    title: 'Your basket',
    body: html`<h1>Your basket</h1>
      <p>Your basket is empty.</p>
      <p><a href="/mugs">Continue shopping</a></p>`,
  },
  '/about': {
    title: 'About us',
    body: html`<h1>About us</h1>
      <p>We are two potters, Ada and Ben, who began in a garage in 1998. Our workshop stands in Mill Lane 3, Fenton.</p>
      <p><a href="/mugs">Our mugs</a></p>`,
  },
};

function product(colour: string): Made | null {
  if (!mugs.some((mug) => mug === colour)) return null;
  return {
    title: `The ${colour} mug`,
    body: html`<h1>The ${colour} mug</h1>
      <img src="/cup.png" alt="The ${colour} mug" width="240" height="180" />
      <p class="price">€ 24.00</p>
      <p>Only 2 left in stock. 12 people are looking at this right now.</p>
      <form action="/basket/add" method="post">
        <input type="hidden" name="mug" value="${colour}" />
        <label><input type="checkbox" name="cover" value="yes" checked /> Add shipping protection for € 2.90</label>
        <p class="buy"><button type="submit">Add to basket</button><a class="more" href="/about">?</a></p>
      </form>
      <p><button type="button">No thanks, I prefer to pay full price</button></p>
      <p>It holds 300 ml, weighs 340 g and may go into the dishwasher. The glaze is free of lead. Delivery takes three days.</p>`,
  };
}

function frame({ title, body, asks }: Made): Markup {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} | Hurdle Mugs</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <header>
        <a class="brand" href="/">Hurdle Mugs</a>
        <nav>
          <a class="faint" href="/mugs">Shop all mugs</a>
          <a href="/about">About us</a>
        </nav>
        <a class="icon-cart" href="/basket"><i class="icon icon-basket"></i></a>
      </header>
      <main>${body}</main>
      <footer><a href="/about">About us</a> <a href="/mugs">Mugs</a></footer>
      ${asks === true && html`<script src="/first.js"></script>`}
    </body>
  </html>`;
}
