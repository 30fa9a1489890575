import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A shop whose cart and checkout are there only for those who have put something into the cart. */
export interface OwnCartSite {
  readonly origin: string;
  /** Method and path of every request, in order of arrival. */
  readonly asked: readonly string[];
  /** What stands in its cart and checkout of the person who has them open, and must not be kept. */
  readonly personal: readonly string[];
  [Symbol.asyncDispose](): Promise<void>;
}

const personal = [
  'Anna Schmidtbauer',
  'Schmidtbauer',
  'Lindenweg',
  '80331',
  'anna@schmidtbauer.example',
  'Tee für Onkel Rudi',
  'geheim-4711',
  'Q7x9LmTOKEN',
];

export async function startOwnCartSite(): Promise<OwnCartSite> {
  const carts = new Set<string>();
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    asked.push(`${request.method} ${pathname}`);
    const cart = /cart=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/add' && request.method === 'POST') {
      const id = randomUUID();
      carts.add(id);
      return void response.writeHead(303, { location: '/basket', 'set-cookie': `cart=${id}; Path=/` }).end();
    }
    const isClosed = /^\/(basket|checkout)/.test(pathname) && !carts.has(cart);
    if (isClosed) return void response.writeHead(302, { location: '/' }).end();
    const page = pages[pathname];
    if (!page) return void response.writeHead(404).end('nothing');
    response.end(page);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://tea.localhost:${port}`,
    asked,
    personal,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const teas = ['assam', 'sencha', 'mint', 'rooibos'];
const frame = (title: string, main: string, greeting = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | Leaf</title></head><body>
  <header><a href="/">Leaf</a> ${greeting}<nav aria-label="Main"><ul><li><a href="/teas">All teas</a></li><li><a href="/about">About us</a></li></ul></nav>
  <a href="/basket">Basket</a></header><main>${main}</main><footer><a href="/contact">Contact</a></footer></body></html>`;
const text = 'We pick our teas by hand and pack them the same day. '.repeat(12);
const product = (name: string) =>
  frame(
    name,
    `<h1>${name} tea</h1><p>€4.50</p><p>${text}</p><form action="/add" method="post"><input type="hidden" name="id" value="${name}"><button>Add to basket</button></form>`,
  );
const greeting = '<p>Hello Anna Schmidtbauer <a href="/account/anna@schmidtbauer.example">Anna’s account</a></p>';
const field = (name: string, label: string, value: string) => `<label>${label} <input name="${name}" value="${value}" required></label>`;

const pages: Readonly<Record<string, string>> = {
  '/': frame('Home', `<h1>Leaf, a tea shop</h1><p>${text}</p><a href="/teas">All teas</a>`),
  '/teas': frame(
    'All teas',
    `<h1>All teas</h1><ul>${teas.map((name) => `<li><a href="/teas/${name}"><img src="/x.png" alt="">${name} tea</a> €4.50</li>`).join('')}</ul>`,
  ),
  ...Object.fromEntries(teas.map((name) => [`/teas/${name}`, product(name)])),
  '/about': frame('About us', `<h1>About us</h1><p>${text}</p>`),
  '/contact': frame('Contact', `<h1>Contact</h1><p>${text}</p>`),
  '/basket': frame(
    'Your basket, Anna Schmidtbauer',
    `<h1>Your basket</h1><h2>Anna Schmidtbauer’s order</h2><form action="/basket/update" method="post"><label>Quantity
    <input type="number" name="qty-geheim-4711" value="2"></label> <a href="/basket/remove/geheim-4711">Remove</a></form>
    <p>Subtotal €9.00</p><p>A gift: Tee für Onkel Rudi</p><a href="/checkout?key=Q7x9LmTOKEN">Proceed to checkout</a>`,
    greeting,
  ),
  '/checkout': frame(
    'Checkout',
    `<h1>Checkout</h1><h2>Welcome back, Anna Schmidtbauer</h2><p>We still have: Lindenweg 5, 80331 Munich</p>
    <label><input type="radio" name="who" checked> Continue as guest</label>
    <form action="/checkout/Q7x9LmTOKEN" method="post">
      ${field('billing_first_name', 'First name', 'Anna')}${field('billing_last_name', 'Last name', 'Schmidtbauer')}
      ${field('billing_street', 'Street', 'Lindenweg 5')}${field('billing_postcode', 'Postcode', '80331')}
      ${field('billing_city', 'City', 'Munich')}${field('billing_email', 'E-mail', 'anna@schmidtbauer.example')}
      <label><input type="radio" name="address" value="1" checked> Anna Schmidtbauer, Lindenweg 5, 80331 Munich</label>
      <label>Note <textarea name="note">Tee für Onkel Rudi</textarea></label>
      <button>Place order</button>
    </form>`,
    greeting,
  ),
};
