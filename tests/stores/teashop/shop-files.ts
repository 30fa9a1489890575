import { readFileSync } from 'node:fs';
import { file } from '../server/answers.ts';
import type { Answer, Visit } from '../server/site.ts';
import { findGood } from './goods/goods.ts';
import { goodPicture } from './pictures/good-picture.ts';
import type { View } from './pictures/good-picture.ts';
import { scene } from './pictures/scenes.ts';
import { sitemapPaths } from './shop-pages.ts';

const style = readFileSync(new URL('assets/shop.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('assets/menu.js', import.meta.url), 'utf8');

const robots = `User-agent: *
Disallow: /checkout
Disallow: /account
Disallow: /wishlist
Disallow: /search
Disallow: /*add-to-cart=
Disallow: /*sort=
`;

/** What is no page: style, script, pictures, robots.txt and sitemap. */
export function shopFile({ path, host }: Visit): Answer | undefined {
  if (path === '/assets/shop.css') return file('text/css; charset=utf-8', style);
  if (path === '/assets/menu.js') return file('text/javascript; charset=utf-8', script);
  if (path === '/robots.txt') return file('text/plain; charset=utf-8', `${robots}Sitemap: http://${host}/sitemap.xml\n`);
  if (path === '/sitemap.xml') return file('application/xml; charset=utf-8', sitemap(host));
  const drawing = picture(path);
  return drawing === undefined ? undefined : file('image/svg+xml', drawing);
}

function picture(path: string): string | undefined {
  const name = /^\/media\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  const view: View = name.endsWith('-inside') ? 'inside' : name.endsWith('-cup') ? 'cup' : 'front';
  const good = findGood(name.replace(/-(inside|cup)$/, ''));
  return good === undefined ? scene(name) : goodPicture(good, view);
}

function sitemap(host: string): string {
  const urls = sitemapPaths().map((path) => `<url><loc>http://${host}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
