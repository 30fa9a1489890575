import { expect, onTestFinished, test } from 'vitest';
import { startStore } from './start-store.ts';
import type { StoreName, StoreOptions } from './start-store.ts';

async function started(name: StoreName, options?: StoreOptions) {
  const store = await startStore(name, options);
  onTestFinished(() => store.close());
  return store;
}

test.each(['teashop', 'practice', 'trouble', 'moody'] as const)('%s answers on a free port of loopback', async (name) => {
  const store = await started(name);
  expect(store.origin).toMatch(new RegExp(`^http://${name}\\.localhost:\\d+$`));
  const response = await fetch(store.loopbackOrigin);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/<title>.+<\/title>/);
});

test('two stores of one kind know nothing of each other', async () => {
  const [one, other] = await Promise.all([started('teashop'), started('teashop')]);
  await fetch(`${one.loopbackOrigin}/shop?currency=EUR`);
  expect(one.counters().acting).toEqual([{ act: 'currency', method: 'GET', address: '/shop?currency=EUR' }]);
  expect(other.counters()).toMatchObject({ requests: 0, acting: [], sessions: {} });
});

test('requests are counted by path, address and method, and at their busiest', async () => {
  const store = await started('teashop', { latencyMs: 600 });
  await Promise.all(['/shop?page=2', '/shop', '/contact'].map((address) => fetch(store.loopbackOrigin + address)));
  await fetch(`${store.loopbackOrigin}/contact`, { method: 'HEAD' });
  expect(store.counters()).toMatchObject({
    requests: 4,
    byPath: { '/shop': 2, '/contact': 2 },
    byAddress: { '/shop?page=2': 1, '/shop': 1 },
    byMethod: { GET: 3, HEAD: 1 },
    concurrentMaximum: 3,
  });
});

test('the counters can be read and reset over HTTP, uncounted', async () => {
  const store = await started('practice');
  await fetch(`${store.loopbackOrigin}/team`);
  expect(await (await fetch(`${store.loopbackOrigin}/__counters`)).json()).toEqual(store.counters());
  await fetch(`${store.loopbackOrigin}/__reset`, { method: 'POST' });
  expect(store.counters().requests).toBe(0);
});

test('a closed store refuses, and closing twice does no harm', async () => {
  const store = await startStore('practice');
  await fetch(store.loopbackOrigin);
  await store.close();
  await store.close();
  await expect(fetch(store.loopbackOrigin)).rejects.toThrow();
});

test('a port that is taken is an error', async () => {
  const store = await started('practice');
  await expect(startStore('practice', { port: Number(new URL(store.origin).port) })).rejects.toThrow(/EADDRINUSE/);
});
