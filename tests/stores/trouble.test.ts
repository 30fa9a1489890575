import { afterAll, expect, test } from 'vitest';
import type { Visit } from './server/site.ts';
import { startStore } from './start-store.ts';
import { german, greek, japanese, looseLinks, oddities } from './trouble/oddities.ts';

const store = await startStore('trouble');
afterAll(() => store.close());
const get = (path: string) => fetch(store.loopbackOrigin + path, { redirect: 'manual' });

test('home links to every oddity and to every loose address', async () => {
  const html = await (await get('/')).text();
  for (const { path } of oddities) if (!path.endsWith('*')) expect(html).toContain(`<a href="${path}">`);
  expect(html.match(/<a href=/g)).toHaveLength(oddities.length - 1 + looseLinks.length);
});

test.each(oddities.filter(({ path }) => path !== '/slow.html'))('$path: $what', async ({ path, answer }) => {
  const response = await get(path);
  const told = answer(visitTo(path));
  expect(response.status).toBe(told.status);
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(told.body))).toBe(true);
});

test.each([
  ['/windows-1252-header.html', 'windows-1252', german],
  ['/windows-1252-meta.html', 'windows-1252', german],
  ['/shift-jis.html', 'shift_jis', japanese],
  ['/utf-16.html', 'utf-16le', greek],
])('%s is written in %s', async (path, charset, text) => {
  const bytes = await (await get(path)).arrayBuffer();
  expect(new TextDecoder(charset, { fatal: true }).decode(bytes)).toContain(text);
  expect(new TextDecoder('utf-8').decode(bytes)).not.toContain(text);
});

test('only the header of one page says windows-1252', async () => {
  expect((await get('/windows-1252-header.html')).headers.get('content-type')).toBe('text/html; charset=windows-1252');
  expect((await get('/windows-1252-meta.html')).headers.get('content-type')).toBe('text/html');
});

test('the Euro sign and the byte order mark are the bytes they must be', async () => {
  expect(new Uint8Array(await (await get('/windows-1252-meta.html')).arrayBuffer())).toContain(0x80);
  expect([...new Uint8Array(await (await get('/utf-16.html')).arrayBuffer()).slice(0, 2)]).toEqual([0xff, 0xfe]);
});

test('the long page is longer than 5 MB, the page of links has 2,000', async () => {
  expect((await (await get('/long.html')).arrayBuffer()).byteLength).toBeGreaterThan(5 * 1024 * 1024);
  expect((await (await get('/links.html')).text()).match(/<a /g)).toHaveLength(2000);
});

test('the slow page takes three seconds', async () => {
  const began = performance.now();
  await get('/slow.html');
  expect(performance.now() - began).toBeGreaterThan(2900);
});

test('the redirect elsewhere leads to another origin on the same port', async () => {
  expect((await get('/elsewhere')).headers.get('location')).toBe(`http://elsewhere.localhost:${new URL(store.origin).port}/fine.html`);
});

function visitTo(path: string): Visit {
  const { host } = new URL(store.loopbackOrigin);
  return { method: 'GET', path, address: path, host, query: new URLSearchParams(), cookies: new Map(), form: new URLSearchParams() };
}
