import { gzipSync } from 'node:zlib';
import { file } from '../server/answers.ts';
import type { Oddity } from './oddity.ts';

const address = (path: string) => `<url><loc>http://trouble.localhost${path}</loc></url>`;
const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${address('/fine.html')}</urlset>`;

/** Files that are read as text, under types that do not fit. */
export const texts: readonly Oddity[] = [
  { path: '/packed.xml.gz', what: 'a gzipped sitemap', answer: () => file('application/x-gzip', gzipSync(sitemap)) },
  { path: '/called-html.xml', what: 'a sitemap sent as HTML', answer: () => file('text/html', sitemap) },
  {
    path: '/long.xml.gz',
    what: 'a gzipped sitemap of 5 MB',
    answer: () => file('application/gzip', gzipSync(sitemap.replace('</urlset>', address('/many/1').repeat(100_000)))),
  },
  {
    path: '/apology.txt',
    what: 'a page that says there is no such text',
    answer: () => file('text/plain', '<!doctype html><title>Not found</title><h1>Not found</h1>'),
  },
];
