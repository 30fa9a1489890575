import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { crawl, reasonFor, shop } from '@/tests/fakes/crawl.ts';
import { fakeOrigin, fakeSource, type FakeSite } from '@/tests/fakes/fake-site.ts';

test('what acts, downloads, leaves the site or only rearranges is never asked for, and is counted with its reason', async () => {
  const source = fakeSource(shop);
  const { state } = await crawl(source);
  const asked = source.asked.map((url) => url.slice(fakeOrigin.length));
  for (const path of ['/logout', '/goodbye', '/?add-to-cart=1', '/price-list.pdf', '/teas?sort=price', '/teas?colour=green'])
    expect(asked).not.toContain(path);
  expect(reasonFor(state, '/logout')).toBe('logs-out');
  expect(reasonFor(state, '/goodbye')).toBe('logs-out');
  expect(reasonFor(state, '/?add-to-cart=1')).toBe('acts');
  expect(reasonFor(state, '/price-list.pdf')).toBe('download');
  expect(reasonFor(state, 'https://elsewhere.example/')).toBe('other-site');
  expect(reasonFor(state, '/teas?sort=price')).toBe('endless');
});

test('pages that answer a visitor’s question come before the fortieth product', async () => {
  const source = fakeSource(shop);
  await crawl(source, { pages: 16 });
  const asked = source.asked.map((url) => url.slice(fakeOrigin.length));
  for (const path of ['/faq', '/about', '/shipping', '/teas']) expect(asked).toContain(path);
});

test('a budget ends a crawl, and what is left is listed as not read', async () => {
  const { stopped, state } = await crawl(fakeSource(shop), { pages: 10 });
  expect(stopped).toBe('budget');
  expect(state.requests).toBe(10);
  expect(state.unread().filter(({ reason }) => reason === 'budget').length).toBeGreaterThan(20);
});

test('a missing page is a failure with its status and stops nothing', async () => {
  const { stopped, state } = await crawl(fakeSource(shop));
  expect(stopped).toBe('done');
  expect(state.failures).toContainEqual(expect.objectContaining({ url: `${fakeOrigin}/gone`, reason: 'status', status: 404 }));
});

test('no address is asked for twice', async () => {
  const source = fakeSource(shop);
  await crawl(source);
  expect(new Set(source.asked).size).toBe(source.asked.length);
});

test('which answers come first changes nothing: the same pages are chosen in the same order', async () => {
  const chosen = async (delay: (url: string) => number, atOnce: number) => {
    const { events } = await crawl(fakeSource(shop, delay), { pages: 30, atOnce });
    return events.flatMap((event) => (event.event === 'reading' ? event.url : []));
  };
  const plain = await chosen(() => 0, 4);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }), async (spread, atOnce) => {
      expect(await chosen((url) => (url.length * 7) % spread, atOnce)).toEqual(plain);
    }),
    { numRuns: 12 },
  );
});

test('a stopped crawl takes in what is under way and chooses nothing more', async () => {
  const source = fakeSource(shop, () => 1);
  const { stopped, state } = await crawl(source, {}, { stopAfter: 5 });
  expect(stopped).toBe('user');
  expect(state.pages.size + state.failures.length).toBe(source.asked.length);
  expect(source.asked.length).toBeLessThan(20);
});

test('a site that refuses again and again is left alone', async () => {
  const refusing: PageSource = {
    read: async (url) =>
      url === `${fakeOrigin}/`
        ? fakeSource(shop).read(url, new AbortController().signal)
        : url.endsWith('/teas')
          ? fakeSource(shop).read(url, new AbortController().signal)
          : { outcome: 'failed', url, reason: 'refused', status: 429, detail: null, ms: 1, retryAfterMs: null },
    readText: async () => null,
  };
  const { stopped, state } = await crawl(refusing);
  expect(stopped).toBe('errors');
  expect(state.requests).toBeLessThan(25);
  expect(state.slowed).toBe(true);
});

test('robots.txt closes what it names, unless it is the user’s own site', async () => {
  const closed = (): PageSource & { readonly asked: string[] } => ({
    ...fakeSource(shop),
    readText: async () => 'User-agent: *\nDisallow: /teas',
  });
  const polite = closed();
  const { state } = await crawl(polite);
  expect(polite.asked).not.toContain(`${fakeOrigin}/teas`);
  expect(reasonFor(state, '/teas')).toBe('robots');
  const own = closed();
  await crawl(own, { ignoreRobots: true });
  expect(own.asked).toContain(`${fakeOrigin}/teas`);
});

test('one product under many addresses is read once, and its other names lead to it', async () => {
  const ids = Array.from({ length: 9 }, (_, id) => id);
  const namesOf = (id: number) => [`/?route=tea&id=${id}`, `/?route=tea&id=${id}&path=7`] as const;
  const teas = ids.flatMap((id) => namesOf(id).map((name) => [name, `Tea ${id}`] as const));
  const site: FakeSite = {
    '/': [['/?route=list', 'All teas']],
    '/?route=list': teas,
    ...Object.fromEntries(teas.map(([name]) => [name, [['/?route=list', 'Back to the list']] as const])),
  };
  const plain = fakeSource(site);
  const source: PageSource = {
    readText: plain.readText,
    async read(url, signal) {
      const answer = await plain.read(url, signal);
      const id = new URL(url).searchParams.get('id');
      return answer.outcome === 'page' && id !== null
        ? { ...answer, facts: { ...answer.facts, title: `Tea ${id}`, canonical: `${fakeOrigin}/?route=tea&id=${id}` } }
        : answer;
    },
  };
  const { state } = await crawl(source);
  expect(state.pages.size).toBe(11);
  expect(state.requests).toBeLessThan(18);
  for (const id of ids) {
    const [known = '', ...more] = namesOf(id)
      .map((name) => fakeOrigin + name)
      .toSorted((a, b) => Number(state.pages.has(b)) - Number(state.pages.has(a)));
    expect(state.pages.has(known)).toBe(true);
    for (const other of more) expect(state.redirects.get(other)).toBe(known);
  }
});

test('Home is read first, a chosen start after it; counting begins at Home', async () => {
  const chosen = fakeSource(shop);
  expect((await crawl(chosen, { start: `${fakeOrigin}/teas?page=2` })).state.start).toBe(`${fakeOrigin}/`);
  expect(chosen.asked.slice(0, 2)).toEqual([`${fakeOrigin}/`, `${fakeOrigin}/teas?page=2`]);
});

test('a check of one page reads that page alone and counts from it', async () => {
  const alone = fakeSource(shop);
  const { state } = await crawl(alone, { start: `${fakeOrigin}/teas?page=2`, pages: 1 });
  expect(state.start).toBe(`${fakeOrigin}/teas?page=2`);
  expect([...state.pages.keys()]).toEqual([`${fakeOrigin}/teas?page=2`]);
});

test('an address that one of many links calls a way out is not asked for, however many call it something else', async () => {
  const names = [...Array.from({ length: 20 }, (_, n) => `Mug ${n}`), 'Log out'];
  const source = fakeSource({ '/': names.map((words) => ['/x', words] as const), '/x': [] });
  const { state } = await crawl(source);
  expect(source.asked).not.toContain(`${fakeOrigin}/x`);
  expect(reasonFor(state, '/x')).toBe('logs-out');
});
