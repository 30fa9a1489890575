import { expect, test } from 'vitest';
import type { PageSource } from '@/lib/ports/page-source.ts';
import { crawl, reasonFor, shop } from '@/tests/fakes/crawl.ts';
import { fakeOrigin, fakeSource, type FakeSite } from '@/tests/fakes/fake-site.ts';

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
  const { state } = await crawl(closed, {}, { showsLogin: () => true });
  expect(state.pages.size).toBeGreaterThan(5);
  const stranger = await crawl(closed, { as: 'stranger' }, { showsLogin: () => true });
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

test('when it is enough depends on what was chosen, never on which answers are here already', async () => {
  // Just above the size up to which a site is read whole: one page more or less under way would tip the scale.
  const near: FakeSite = {
    '/': [['/letters', 'Letters']],
    '/letters': Array.from({ length: 119 }, (_, n) => [`/letters/${n}-news`, `Letter ${n}`] as const),
    ...Object.fromEntries(Array.from({ length: 119 }, (_, n) => [`/letters/${n}-news`, []])),
  };
  const asked = async (atOnce: number, delay: (url: string) => number) => {
    const source = fakeSource(near, delay);
    await crawl(source, { atOnce });
    return source.asked.toSorted();
  };
  const plain = await asked(4, () => 0);
  expect(plain.length).toBeLessThan(120);
  for (const atOnce of [1, 2, 8]) expect(await asked(atOnce, (url) => url.length % 4)).toEqual(plain);
});
