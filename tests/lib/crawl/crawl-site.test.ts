import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { expectKind } from '@/lib/classify/expect-kind.ts';
import { crawlSite, type CrawlEvent, type CrawlState } from '@/lib/crawl/crawl-site.ts';
import { defaultSettings, type AuditSettings } from '@/lib/model/settings.ts';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { fakeClock } from '@/tests/fakes/fake-clock.ts';
import { fakeOrigin, fakeSource, type FakeSite } from '@/tests/fakes/fake-site.ts';

const catalog = { vocabulary, kinds: pageKinds, platforms };

const shop: FakeSite = {
  '/': [
    ['/teas', 'All teas'],
    ['/faq', 'FAQ'],
    ['/logout', 'Log out'],
    ['/goodbye', 'Log out'],
    ['/?add-to-cart=1', 'Add to cart'],
    ['https://elsewhere.example/', 'Friends'],
    ['/price-list.pdf', 'Price list'],
    ['/about', 'About us'],
  ],
  '/teas': [
    ...Array.from({ length: 40 }, (_, n) => [`/teas/tea-${n}`, `Tea ${n}`] as const),
    ['/teas?sort=price', 'By price'],
    ['/teas?colour=green', 'Green'],
    ['/teas?page=2', '2'],
  ],
  '/teas?page=2': Array.from({ length: 40 }, (_, n) => [`/teas/rare-${n}`, `Rare tea ${n}`] as const),
  '/faq': [['/shipping', 'Shipping and returns']],
  '/shipping': [],
  '/about': [['/gone', 'Our old shop']],
};

async function crawl(
  source: PageSource,
  settings: Partial<AuditSettings> = {},
  stopAfter = Infinity,
  change: { readonly showsLogin?: () => boolean } = {},
): Promise<{ readonly events: readonly CrawlEvent[]; readonly state: CrawlState; readonly stopped: string }> {
  const events: CrawlEvent[] = [];
  const plan = {
    origin: fakeOrigin,
    from: `${fakeOrigin}/`,
    settings: { ...defaultSettings, perSecond: null, ...settings },
    vocabulary,
    platforms,
    recognise: (page: Parameters<typeof classifyPage>[0]) => classifyPage(page, catalog, { start: `${fakeOrigin}/`, inbound: [] }),
    promises: (words: string, url: string) => expectKind({ words, url }, catalog),
    showsLogin: () => false,
    ...change,
  };
  let answered = 0;
  for await (const event of crawlSite(plan, {
    source,
    clock: fakeClock(),
    gate: async () => undefined,
    isStopped: () => answered >= stopAfter,
    signal: new AbortController().signal,
  })) {
    events.push(event);
    if (event.event === 'answered') answered += 1;
    if (event.event === 'ended') return { events, state: event.state, stopped: event.stopped };
  }
  throw new Error('a crawl ends with an event');
}

const reasonFor = (state: CrawlState, path: string) => state.unread().find(({ url }) => url === new URL(path, fakeOrigin).href)?.reason;

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
  const { stopped, state } = await crawl(source, {}, 5);
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

test('Home is read first, a chosen start before it; counting begins where it was chosen to', async () => {
  expect((await crawl(fakeSource(shop))).state.start).toBe(`${fakeOrigin}/`);
  const chosen = fakeSource(shop);
  expect((await crawl(chosen, { start: `${fakeOrigin}/teas?page=2` })).state.start).toBe(`${fakeOrigin}/teas?page=2`);
  expect(chosen.asked.slice(0, 2)).toEqual([`${fakeOrigin}/teas?page=2`, `${fakeOrigin}/`]);
});

/** A shop of 2,000 products in 20 lists of pages, with the kinds that small shops have, and 300 letters to read. */
const large: FakeSite = {
  '/': [
    ...Array.from({ length: 20 }, (_, n) => [`/shelf/${n}`, `Shelf ${n}`] as const),
    ['/faq', 'FAQ'],
    ['/about-us', 'About us'],
    ['/kind-words', 'Testimonials'],
    ['/letters', 'Blog'],
  ],
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, shelf) =>
      Array.from({ length: 5 }, (__, page) => [
        page === 0 ? `/shelf/${shelf}` : `/shelf/${shelf}?page=${page + 1}`,
        [
          ...Array.from({ length: 20 }, (___, n) => [`/mugs/mug-${shelf * 100 + page * 20 + n}`, `Mug ${n}`] as const),
          ...Array.from({ length: 5 }, (___, n) => [`/shelf/${shelf}?page=${n + 1}`, String(n + 1)] as const),
          [`/shelf/${shelf}?colour=${page}`, 'Red'] as const,
        ],
      ]),
    ).flat(),
  ),
  ...Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`/mugs/mug-${n}`, [[`/mugs/mug-${(n + 7) % 2_000}`, 'Also']] as const])),
  '/letters': Array.from({ length: 300 }, (_, n) => [`/letters/${n}-news`, `Letter ${n}`] as const),
  ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`/letters/${n}-news`, []])),
  '/faq': [['/postage', 'Shipping and returns']],
  '/postage': [],
  '/about-us': [],
  '/kind-words': [],
};

test('a large site is left once more pages would change no answer, with every kind found and a sample from many lists', async () => {
  const source = fakeSource(large);
  const { stopped, state } = await crawl(source);
  expect(stopped).toBe('done');
  expect(source.asked.length).toBeLessThan(120);
  const asked = source.asked.map((url) => url.slice(fakeOrigin.length));
  for (const path of ['/faq', '/about-us', '/kind-words', '/letters', '/postage']) expect(asked).toContain(path);
  expect(asked.filter((path) => path.startsWith('/mugs/')).length).toBeGreaterThanOrEqual(6);
  expect(reasonFor(state, '/letters/299-news')).toBe('more-of-the-same');
  expect(state.unread().some(({ reason }) => reason === 'budget')).toBe(false);
});

test('who wants every page gets every page', async () => {
  const source = fakeSource(large);
  const { stopped } = await crawl(source, { thorough: true, pages: 400 });
  expect(stopped).toBe('budget');
  expect(source.asked).toHaveLength(400);
});

test('a page that only fails at first is read all the same, in the same order as on a day without mishaps', async () => {
  const calm = fakeSource(shop);
  const { state: calmState } = await crawl(calm);
  const plain = fakeSource(shop);
  const seen = new Map<string, number>();
  const moody: PageSource = {
    readText: plain.readText,
    async read(url, signal) {
      const times = (seen.get(url) ?? 0) + 1;
      seen.set(url, times);
      const failed = { outcome: 'failed', url, detail: null, ms: 1, retryAfterMs: null } as const;
      if (url.length % 3 === 0 && times < 3) return { ...failed, reason: 'status', status: 500 };
      if (url.length % 3 === 1 && times < 2) return { ...failed, reason: 'timeout', status: null };
      return plain.read(url, signal);
    },
  };
  const { state } = await crawl(moody);
  expect([...state.pages.keys()]).toEqual([...calmState.pages.keys()]);
  expect(state.failures).toEqual(calmState.failures);
});

test('a page that only the sitemap names is asked for when it promises what no linked page gives', async () => {
  const site: FakeSite = { '/': [['/teas', 'Teas']], '/teas': [], '/faq': [], '/teas/old': [] };
  const source: PageSource & { readonly asked: string[] } = {
    ...fakeSource(site),
    readText: async (url) =>
      url.endsWith('/sitemap.xml')
        ? `<urlset><url><loc>${fakeOrigin}/faq</loc></url><url><loc>${fakeOrigin}/teas/old</loc></url></urlset>`
        : null,
  };
  const { state } = await crawl(source);
  expect(source.asked).toContain(`${fakeOrigin}/faq`);
  expect(source.asked).not.toContain(`${fakeOrigin}/teas/old`);
  expect(reasonFor(state, '/teas/old')).toBe('sitemap-only');
});

test('behind a login robots.txt is not applied: it speaks to strangers', async () => {
  const closed: PageSource & { readonly asked: string[] } = { ...fakeSource(shop), readText: async () => 'User-agent: *\nDisallow: /' };
  const { state } = await crawl(closed, {}, Infinity, { showsLogin: () => true });
  expect(state.pages.size).toBeGreaterThan(5);
  const stranger = await crawl(closed, { as: 'stranger' }, Infinity, { showsLogin: () => true });
  expect(stranger.state.pages.size).toBe(0);
});

test('a sibling host is noticed, and read once the user allows it', async () => {
  const site: FakeSite = {
    '/': [
      ['https://blog.shop.example/', 'Blog'],
      ['/teas', 'Teas'],
    ],
    '/teas': [['http://www.shop.example/faq', 'FAQ']],
    '/faq': [],
  };
  const shy = fakeSource(site);
  const { state } = await crawl(shy);
  expect(state.unread()).toContainEqual(expect.objectContaining({ url: 'https://blog.shop.example/', reason: 'other-host' }));
  expect(shy.asked).toContain(`${fakeOrigin}/faq`);
  expect(state.redirects.get('http://www.shop.example/faq')).toBe(`${fakeOrigin}/faq`);
  const allowed = fakeSource(site);
  await crawl(allowed, { hosts: ['https://blog.shop.example'] });
  expect(allowed.asked).toContain('https://blog.shop.example/');
});
