import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryPages } from '@/lib/audit/entries/entry-pages.ts';
import { judgedSite } from '@/lib/audit/judge-site.ts';
import { judgeWithFixes } from '@/lib/audit/fixes/judge-with-fixes.ts';
import type { NamedEntries } from '@/lib/audit/entries/choose-entries.ts';
import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const home = at('/');
const pause = () => Promise.resolve();

async function entriesOf(reading: SiteReading, named: Partial<NamedEntries> = {}) {
  const { views, audit } = judgedSite(reading, catalog, context);
  const rows = await entryPages(views, { catalog, coverage: audit.coverage, named: { chosen: null, tab: home, ...named }, pause });
  return { rows, audit };
}

const paths = (rows: readonly EntryPage[]) => rows.map(({ why, url }) => `${why} ${new URL(url).pathname}`);

/** The little tea shop with a second list and one tea that the first list and the journal both lead to. */
const teas = teaReading({
  pages: {
    '/herbs': { kinds: ['catalog'], links: ['/teas/rooibos'] },
    '/journal/water': { kinds: ['article'], links: ['/teas/sencha', '/herbs'] },
    '/journal/cups': { kinds: ['article'] },
  },
});

test('a category, a product and an article are walked from: those that most pages link to', async () => {
  const { rows } = await entriesOf(teas);
  expect(paths(rows)).toEqual(['category /teas', 'product /teas/sencha', 'article /journal/water']);
  expect(rows.map(({ among }) => among?.read)).toEqual([2, 6, 2]);
  // The list and the article.
  expect(rows[1]?.among).toEqual({ read: 6, linkedFrom: 2 });
});

test('of pages that equally many link to, the nearest to Home is taken, then the first read', async () => {
  const shop = siteReading({
    '/': { kinds: ['home'], links: ['/deep-list', '/near', '/also-near'] },
    '/deep-list': { kinds: ['catalog'], links: ['/far'] },
    '/far': { kinds: ['product'] },
    '/near': { kinds: ['product'] },
    '/also-near': { kinds: ['product'] },
  });
  expect(paths((await entriesOf(shop)).rows)).toEqual(['category /deep-list', 'product /near']);
});

test('the start that the user chose comes first, then the page in the tab; no page has two rows, and Home has none', async () => {
  const named = { chosen: at('/teas'), tab: at('/faq') };
  expect(paths((await entriesOf(teas, named)).rows)).toEqual([
    'chosen /teas',
    'tab /faq',
    'product /teas/sencha',
    'article /journal/water',
  ]);
  expect(paths((await entriesOf(teas, { chosen: home, tab: at('/teas') })).rows)).toEqual([
    'tab /teas',
    'product /teas/sencha',
    'article /journal/water',
  ]);
});

test('clicks are counted from the page itself, and what is behind it costs nothing', async () => {
  const { rows } = await entriesOf(teas, { tab: at('/teas/assam') });
  const desktop = rows.find(({ why }) => why === 'tab')?.devices.desktop;
  // The button, then the cart in the header.
  expect(desktop?.goals.cart).toBe(2);
  expect(desktop?.needs.map(({ label, clicks }) => [label, clicks])).toEqual([
    ['Catalog', 1],
    ['About', 1],
    ['Testimonials', 2],
    ['Guide', 1],
  ]);
  const list = rows.find(({ why }) => why === 'category')?.devices.desktop;
  expect(list?.goals.cart).toBe(3);
  expect(list?.needs[0]?.clicks).toBe(0);
});

test('who lands where no link leads on is served worse than from Home, and Home is scored as ever', async () => {
  const dead = teaReading({ pages: { '/landing': { kinds: ['other'] } } });
  const { rows, audit } = await entriesOf(dead, { chosen: at('/landing') });
  const [landing] = rows;
  expect(landing?.devices.desktop?.goals).toEqual({ cart: null, contact: null });
  for (const visitor of landing?.visitors ?? []) {
    const own = audit.visitors.find(({ id }) => id === visitor.id);
    expect(visitor.score, visitor.id).toBeLessThan(own?.score ?? 0);
  }
  expect(landing?.visitors).toHaveLength(4);
  const { visitors, site } = await judgeWithFixes(dead, catalog, {
    ...context,
    settings: { ...context.settings, start: at('/landing') },
    pause,
  });
  expect(site.start).toBe(home);
  expect(visitors).toEqual(audit.visitors);
});

test('of a page that was not read nothing is said', async () => {
  const { rows } = await entriesOf(teas, { chosen: at('/sale') });
  expect(rows[0]).toEqual({
    url: at('/sale'),
    title: '',
    why: 'chosen',
    among: null,
    devices: { desktop: null, phone: null },
    visitors: null,
  });
});

test('a check of one page has no other to walk from', async () => {
  const alone = await judgeWithFixes(siteReading({ '/': { kinds: ['home'] } }), catalog, { ...context, pause });
  expect(alone.entryPages).toEqual([]);
});

test('landing elsewhere never beats Home by more than the clicks that lead there from Home', async () => {
  const count = 8;
  const node = fc.integer({ min: 0, max: count - 1 });
  const kind = fc.constantFrom('catalog' as const, 'product' as const, 'article' as const, 'about' as const, 'other' as const);
  const page = fc.record({ links: fc.array(node, { maxLength: 4 }), kind, buys: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: count, maxLength: count }), async (pages) => {
      const path = (n: number) => (n === 0 ? '/' : `/p${n}`);
      const reading = siteReading(
        Object.fromEntries(
          pages.map(({ links, kind: own, buys }, n): [string, FakePage] => [
            path(n),
            {
              kinds: [n === 0 ? 'home' : own],
              links: links.map(path),
              actions: buys ? [{ purpose: 'add-to-cart', leadsTo: 'cart' }] : [],
            },
          ]),
        ),
      );
      const { rows, audit } = await entriesOf(reading);
      for (const { url, devices } of rows) {
        const there = audit.pages.find((one) => one.url === url)?.clicks.desktop ?? Infinity;
        const fromHome = audit.clicksToGoal.cart?.desktop?.quickest ?? Infinity;
        expect(fromHome).toBeLessThanOrEqual(there + (devices.desktop?.goals.cart ?? Infinity));
      }
    }),
    { numRuns: 60 },
  );
});
