import { expect, test } from 'vitest';
import { readSitemaps } from '@/lib/crawl/read-sitemaps.ts';
import { siteAddresses } from '@/lib/crawl/site-addresses.ts';

const origin = 'https://shop.example';
const own = siteAddresses(origin, []).own;

async function read(files: { readonly [path: string]: string }, named: readonly string[] = []) {
  const asked: string[] = [];
  const readText = async (url: string) => {
    asked.push(url);
    return files[url.slice(origin.length)] ?? null;
  };
  const pages = await readSitemaps({ origin, named, own }, { readText }, new AbortController().signal);
  return { pages, asked: asked.map((url) => url.slice(origin.length)) };
}

const urlset = (...pages: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map((page) => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
const index = (...files: readonly string[]) =>
  `<sitemapindex>${files.map((file) => `<sitemap><loc> ${file} </loc></sitemap>`).join('')}</sitemapindex>`;

test('an index is followed, and what its files name is read in their order', async () => {
  const { pages } = await read({
    '/sitemap.xml': index(`${origin}/pages.xml`, `${origin}/more.xml`),
    '/pages.xml': urlset(`${origin}/a?x=1&amp;y=2`, `${origin}/b`),
    '/more.xml': urlset('https://shop.example/c', `${origin}/b`),
  });
  expect(pages).toEqual([`${origin}/a?x=1&y=2`, `${origin}/b`, `${origin}/c`]);
});

test('a sitemap with the live host’s addresses, on a staging site, names pages of the staging site', async () => {
  const { pages } = await read({ '/sitemap.xml': urlset('https://www.live.example/a', 'http://www.shop.example/b', 'mailto:x@y.example') });
  expect(pages).toEqual([`${origin}/a`, `${origin}/b`]);
});

test('robots.txt says where it is; else it is looked for in the usual places, and no further once found', async () => {
  expect((await read({ '/maps/one.xml': urlset(`${origin}/a`) }, [`${origin}/maps/one.xml`])).asked).toEqual(['/maps/one.xml']);
  expect((await read({ '/sitemap.xml': urlset(`${origin}/a`) })).asked).toEqual(['/sitemap.xml']);
  expect((await read({})).asked).toEqual(['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml']);
});

test('what is cut, no sitemap, an index of itself or of hundreds does no harm', async () => {
  expect((await read({ '/sitemap.xml': urlset(`${origin}/a`, `${origin}/b`).slice(0, -30) })).pages).toEqual([`${origin}/a`]);
  expect((await read({ '/sitemap.xml': 'all our pages: /a /b' })).pages).toEqual([]);
  expect((await read({ '/sitemap.xml': index(`${origin}/sitemap.xml`) })).asked).toEqual(['/sitemap.xml']);
  const many = Array.from({ length: 400 }, (_, n) => `${origin}/map-${n}.xml`);
  expect((await read({ '/sitemap.xml': index(...many) })).asked.length).toBeLessThan(10);
});
