import { file, page } from '../server/answers.ts';
import { html } from '../server/html.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { footer, header, lampPages, type LampPage } from './lamp-shop.ts';
import { shopScript, type Making } from './shop-script.ts';

/** The data comes as late as it does in shops; where pages seem to be whole without it, as late as at a busy hour. */
const dataDelayMs = (making: Making) => (making === 'parts' ? 600 : 120);

/** "Fen Lamps", twelve pages that exist only once scripts have run; truth/scripted.json. */
export function createScripted(making: Making): Site {
  return { answer: (visit) => answer(visit, making), sessions: () => ({}), reset: () => {} };
}

function answer({ path }: Visit, making: Making): Answer {
  if (path === '/app.js') return file('text/javascript; charset=utf-8', shopScript(making));
  if (path === '/shop.json')
    return { ...file('application/json', JSON.stringify({ header, footer, pages: lampPages })), delayMs: dataDelayMs(making) };
  if (path === '/lamp.svg')
    return file('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>');
  const found = lampPages.find((one) => one.path === path);
  if (making === 'parts')
    return found ? page(shell(found)) : page(shell({ path, title: 'Not here', body: '<h1>This page is not here</h1>' }), 404);
  if (making === 'hash' && path !== '/') return page(shell(null), 404);
  return page(shell(null));
}

function shell(content: LampPage | null) {
  return html`<html lang="en">
    <head>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${content?.title ?? 'Fen Lamps'}</title>
    </head>
    <body>
      ${content ? { markup: `<main>${content.body}</main>` } : { markup: '<div id="root"></div>' }}
      <script src="/app.js" defer></script>
    </body>
  </html>`;
}
