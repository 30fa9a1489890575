import { file, redirect } from '../server/answers.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { createTeashop } from '../teashop/teashop.ts';
import { planted } from './planted.ts';

/** The tea shop as it is to be launched: what it has for other tests (a dead link, a lost picture, pushing words) is mended. */
export function createLaunched(): Site {
  const shop = changed(createTeashop(), (body) => mended.reduce((text, [was, is]) => text.replaceAll(was, is), body));
  return { ...shop, answer: (visit) => (visit.path === '/media/stream.png' ? file('image/png', dot) : shop.answer(visit)) };
}

/** One grey point: a picture that comes. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGPoAAAAigCJ/xNBzgAAAABJRU5ErkJggg==', 'base64');

/** The same on its staging server, with everything wrong that is listed in planted.ts. */
export function createStaging(): Site {
  const shop = createLaunched();
  const plant = (body: string, { path }: Visit) =>
    planted.reduce((text, one) => (one.path === '*' || one.path === path ? text.replace(one.was, () => one.is) : text), body);
  const staging = changed(shop, plant);
  return { ...staging, answer: (visit) => beside(visit) ?? bare(staging.answer(visit)) };
}

const mended: readonly (readonly [string, string])[] = [
  ['<img src="/media/map.svg"', '<img src="/media/stream.png" alt="The stream" width="40" height="40"><img src="/media/map.svg"'],
  ['/old-shop/gift-sets', '/gifts'],
  ['/media/handcart.jpg', '/media/map.svg'],
  // A page that no link leads to.
  [
    '<li><a href="/tastings">Tastings</a></li>',
    '<li><a href="/tastings">Tastings</a></li><li><a href="/guides/tea-for-offices">Tea for offices</a></li>',
  ],
  ['Only 3 left in stock. 11 people are looking at this right now!', ''],
];

function changed(site: Site, change: (body: string, visit: Visit) => string): Site {
  return {
    ...site,
    answer(visit) {
      const answer = site.answer(visit);
      return typeof answer.body === 'string' && String(answer.headers['content-type']).startsWith('text/html')
        ? { ...answer, body: change(answer.body, visit) }
        : answer;
    },
  };
}

/** What is wrong beside the pages: a closed robots.txt, a category with nothing in it, a page that only the sitemap knows, a chain of redirects. */
function beside({ path, host }: Visit): Answer | undefined {
  if (path === '/robots.txt') return file('text/plain', `User-agent: *\nDisallow: /\nSitemap: http://${host}/sitemap.xml\n`);
  if (path === '/sitemap.xml') return file('application/xml', sitemap(host));
  if (path === '/spring-lookbook') return file('text/html', lookbook);
  if (path === '/tea-club') return redirect('/club', 301);
  if (path === '/club') return redirect('/tastings', 301);
  if (path === '/teapots-to-come') return file('text/html', emptyShelf);
  return undefined;
}

const emptyShelf =
  '<!doctype html><title>Teapots to come</title><nav><a href="/shop">All goods</a></nav><main><h1>Teapots to come</h1><p>0 products</p><p>No products found.</p></main><footer><a href="/privacy">Privacy</a></footer>';

const lookbook =
  '<!doctype html><title>Spring lookbook</title><h1>Spring lookbook</h1><p>Six teas on six tables.</p><p><a href="/privacy">Privacy</a></p>';

const sitemap = (host: string) =>
  `<urlset>${['/', '/shop', '/spring-lookbook', '/summer-lookbook'].map((path) => `<url><loc>http://${host}${path}</loc></url>`).join('')}</urlset>`;

/** Where there is no page there is nothing to go on by. */
const bare = (answer: Answer): Answer =>
  answer.status === 404 ? { ...answer, body: '<!doctype html><title>404</title><p>Not found.</p>' } : answer;
