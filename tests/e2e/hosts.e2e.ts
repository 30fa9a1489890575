import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { checkSite } from '@/lib/cli/check-site.ts';
import { defaultSettings } from '@/lib/model/settings.ts';

/** A shop and its blog on two hosts of one site. Nobody may read across: there is no CORS. */
async function startSite() {
  const asked: string[] = [];
  const server = createServer(({ headers: { host = '', cookie = '' }, url = '/', method }, response) => {
    const [name = ''] = host.split(':');
    asked.push(`${method} ${name}${url}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (cookie === '') response.setHeader('set-cookie', 'seen=1');
    const blog = `http://blog.fishshop.localhost:${port()}`;
    const pages: Readonly<Record<string, string>> = {
      'fishshop.localhost/': `<h1>Fish</h1><nav><a href="/fish">Fish</a> <a href="${blog}/">Blog</a> <a href="${blog}/smoking">How to smoke</a></nav>`,
      'fishshop.localhost/fish': '<h1>Herring</h1><p>Fresh every day.</p>',
      'blog.fishshop.localhost/': '<h1>Blog</h1><a href="/smoking">How to smoke a herring</a>',
      'blog.fishshop.localhost/smoking': '<h1>How to smoke a herring</h1><p>Slowly, over beech.</p>',
    };
    const body = pages[name + url];
    response.writeHead(body === undefined ? 404 : 200);
    response.end(`<!doctype html><html lang="en"><title>${url}</title>${body ?? '<h1>Not found</h1>'}</html>`);
  });
  const port = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://fishshop.localhost:${port()}/`,
    blog: `http://blog.fishshop.localhost:${port()}`,
    asked,
    close: () => void server.close(),
  };
}

const watching = { enough: new AbortController().signal, onProgress: () => undefined };
const limits = { headed: false, limitMs: 60_000 };

test('another host of the site is noticed and not asked for; allowed, its pages are read too', async () => {
  const site = await startSite();
  const settings = { ...defaultSettings, perSecond: null };
  const shy = await checkSite({ address: site.address, settings, ...limits }, watching);
  await shy.launched.close();
  expect(shy.result.coverage.hosts).toEqual([{ origin: site.blog, links: 2, example: `${site.blog}/`, read: false }]);
  expect(site.asked.filter((one) => one.includes('blog.'))).toEqual([]);

  const allowed = await checkSite({ address: site.address, settings: { ...settings, hosts: [site.blog] }, ...limits }, watching);
  await allowed.launched.close();
  site.close();
  expect(allowed.result.pages.map(({ url }) => url)).toEqual(expect.arrayContaining([`${site.blog}/`, `${site.blog}/smoking`]));
  expect(allowed.result.pages.find(({ url }) => url.endsWith('/smoking'))?.clicks.desktop).toBe(1);
  expect(allowed.result.coverage.hosts).toEqual([{ origin: site.blog, links: 2, example: `${site.blog}/`, read: true }]);
  expect(site.asked.every((one) => one.startsWith('GET '))).toBe(true);
});
