import { constants, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Visit } from './server/site.ts';
import { startStore } from './start-store.ts';
import { gzipBomb } from './trouble/gzip-bomb.ts';
import { looseLinks } from './trouble/loose-links.ts';
import { oddities } from './trouble/oddities.ts';
import { german, greek, japanese } from './trouble/page-oddities.ts';

const store = await startStore('trouble');
const moody = await startStore('moody');
afterAll(() => Promise.all([store.close(), moody.close()]));
const get = (path: string) => fetch(store.loopbackOrigin + path, { redirect: 'manual' });

test('home links to every oddity and to every loose address', async () => {
  const html = await (await get('/')).text();
  for (const { path } of oddities) if (!path.endsWith('*')) expect(html).toContain(`<a href="${path}">`);
  const families = oddities.filter(({ path }) => path.endsWith('*'));
  expect(html.match(/<a href=/g)).toHaveLength(oddities.length - families.length + looseLinks.length);
});

const byHand = new Set(oddities.filter(({ answer }) => answer(visitTo('/hundred/1'), 1).raw).map(({ path }) => path));
const sentPlainly = oddities.filter(({ path }) => path !== '/slow.html' && path !== '/bomb.html' && !byHand.has(path));

test.each(sentPlainly)('$path: $what', async ({ path, answer }) => {
  const response = await get(path);
  const told = answer(visitTo(path), 1);
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

test('what comes and goes with the number of times is counted by address', async () => {
  const wakeUp = () => fetch(`${moody.loopbackOrigin}/wakes-up.html`);
  const statuses = [await wakeUp(), await wakeUp(), await wakeUp()].map(({ status }) => status);
  expect(statuses).toEqual([500, 500, 200]);
});

test('the bomb is small, and each of its millions unpacks to a million', () => {
  expect(gzipBomb('<h1>Bomb</h1>').length).toBeLessThan(30_000);
  const half = gunzipSync(gzipBomb('<h1>Bomb</h1>', 5));
  expect(gunzipSync(half, { finishFlush: constants.Z_SYNC_FLUSH })).toHaveLength(5_000_013);
});

test('a server with requests that hang, drip and pour closes at once', async () => {
  const other = await startStore('trouble');
  const gone = new AbortController();
  const open = ['/hangs', '/drips.html', '/endless.html', '/hangs-after-headers.html'].map((path) =>
    fetch(other.loopbackOrigin + path, { signal: gone.signal }).catch(() => null),
  );
  await Promise.all(open.slice(1));
  await other.close();
  gone.abort();
  expect(await open[0]).toBeNull();
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
  return {
    method: 'GET',
    path,
    address: path,
    host,
    query: new URLSearchParams(),
    cookies: new Map(),
    ifNoneMatch: null,
    form: new URLSearchParams(),
  };
}
