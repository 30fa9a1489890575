import { expect, test } from 'vitest';
import { judgeSite, type JudgeContext } from '@/lib/audit/judge-site.ts';
import { findings } from '@/lib/catalog/findings.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { visitors } from '@/lib/catalog/visitors.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';
import { teaReading, type TeaChanges } from '@/tests/fakes/tea-reading.ts';

const catalog = { vocabulary, kinds: pageKinds, platforms, visitors, findings };
const context: JudgeContext = {
  settings: defaultSettings,
  version: '0.1.0',
  date: '2026-11-23T12:00:00.000Z',
  stopped: 'done',
  requests: 3,
  bytes: 1000,
  durationMs: 10,
};
const judge = (reading: SiteReading): AuditExport => judgeSite(reading, catalog, context);
const tea = (changes: TeaChanges = {}) => judge(teaReading(changes));
const needOf = (audit: AuditExport, visitor: VisitorId, id: string) =>
  audit.visitors.find((one) => one.id === visitor)?.devices.desktop.needs.find((need) => need.id === id);
const verdictOf = (audit: AuditExport, visitor: VisitorId) => audit.visitors.find((one) => one.id === visitor)?.verdict;

test.each([
  { what: 'a shop', reading: teaReading() },
  { what: 'a shop half read', reading: teaReading({ unreadPaths: ['/more'] }) },
  { what: 'a page', reading: siteReading({ '/': {} }) },
  { what: 'nothing', reading: siteReading({}) },
  { what: 'a page that is not the start', reading: siteReading({ '/a': {} }) },
  {
    what: 'a practice',
    reading: siteReading({
      '/': { kinds: ['home'], links: ['/s'] },
      '/s': { kinds: ['services'], actions: [{ purpose: 'book', to: 'https://booking.test/' }] },
    }),
  },
  {
    what: 'a charity',
    reading: siteReading({ '/': { kinds: ['home'], links: ['/d'] }, '/d': { kinds: ['donate'] }, '/i': { kinds: ['impact'] } }),
  },
])('$what gives an export that keeps the contract, the same each time', ({ reading }) => {
  const audit = judge(reading);
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  expect(judge(reading)).toEqual(audit);
});

test('a shop that has what visitors look for serves all four', () => {
  const audit = tea();
  expect(audit.site.kind).toBe('store');
  expect(audit.clicksToGoal.cart?.desktop).toMatchObject({
    quickest: 4,
    typical: 4,
    slowest: 4,
    counted: 6,
    parts: { catalog: 1, product: 2, inCart: 3, cart: 4 },
  });
  for (const visitor of audit.visitors) expect(visitor.score).toBeGreaterThanOrEqual(50);
});

test('each score is the sum of its printed points', () => {
  for (const visitor of tea().visitors) {
    const { needs, score } = visitor.devices.desktop;
    const known = needs.filter(({ state }) => state === 'found' || state === 'not-found');
    expect(score).toBe(
      Math.round((100 * known.reduce((sum, need) => sum + need.points, 0)) / known.reduce((sum, need) => sum + need.weight, 0)),
    );
    expect(visitor.low).toBeLessThanOrEqual(visitor.score ?? NaN);
    expect(visitor.high).toBeGreaterThanOrEqual(visitor.score ?? NaN);
  }
});

test('products without reviews are said to be so, and cost the doubtful visitor the weight of the need', () => {
  const audit = tea({ product: { facts: { words: 200 } } });
  expect(needOf(audit, 'doubtful', 'reviews')).toMatchObject({ state: 'not-found', points: 0, weight: 25 });
  expect(audit.findings.find(({ id }) => id === 'missing-reviews')).toMatchObject({ title: 'Your products show no reviews.', costs: 25 });
  expect(verdictOf(audit, 'doubtful')).toBe('0 of 6 products read show a review');
});

test('what was looked for on every page is not found, what may stand on a page not read is not known', () => {
  const gone = { pages: { '/faq': null, '/kind-words': null } };
  expect(needOf(tea(gone), 'doubtful', 'kind')?.state).toBe('not-found');
  expect(needOf(tea({ ...gone, unreadPaths: ['/more'] }), 'doubtful', 'kind')?.state).toBe('not-known');
});

test('a finding never says that something is missing while pages are not read', () => {
  const ids = tea({ pages: { '/faq': null, '/story': null, '/kind-words': null }, unreadPaths: ['/more'] }).findings.map(({ id }) => id);
  expect(ids).not.toContain('missing-answers');
  expect(ids).not.toContain('missing-about');
  expect(ids).not.toContain('missing-testimonials');
});

test('a link that names what could not be read keeps it from being called missing', () => {
  const reading = teaReading({ pages: { '/faq': null } });
  const help = { url: 'https://help.shop.test/', reason: 'other-host', status: null, inbound: ['FAQ'] } as const;
  expect(judge(reading).findings.map(({ id }) => id)).toContain('missing-answers');
  expect(judge({ ...reading, unread: [help] }).findings.map(({ id }) => id)).not.toContain('missing-answers');
});

test('a page that no link leads to is told apart from one that is not there', () => {
  const audit = tea({ pages: { '/story': { kinds: ['about'] }, '/kind-words': { kinds: ['testimonials'] } } });
  const ids = audit.findings.map(({ id }) => id);
  expect(needOf(audit, 'doubtful', 'kind')?.state).toBe('not-found');
  expect(ids).toContain('unlinked-pages');
  expect(ids).not.toContain('missing-testimonials');
});

test('a cart that nothing leads to is a blocker, comes first, and halves what else the informed visitor gets', () => {
  const plain = block('header', [
    { to: '/teas', words: 'Teas' },
    { to: '/story', words: 'About us' },
    { to: '/journal', words: 'Journal' },
  ]);
  const audit = tea({ header: plain });
  expect(audit.clicksToGoal.cart?.desktop?.quickest).toBeNull();
  expect(audit.findings[0]).toMatchObject({ id: 'unreachable-goal', severity: 'blocker', title: 'No way leads to the cart.' });
  const informed = audit.visitors[0];
  expect(informed?.score).toBeLessThanOrEqual(20);
  expect(verdictOf(audit, 'informed')).toBe('no way to the cart found');
});

test('without any button to buy in the HTML nothing is claimed about the way to the cart', () => {
  const audit = tea({ product: { actions: [] } });
  expect(needOf(audit, 'informed', 'cart')?.state).toBe('not-known');
  expect(audit.visitors[0]?.score).toBeNull();
  expect(audit.findings[0]?.title).toBe('No button to buy stands in your pages as they are served.');
});

test('before ten pages are read there is no score and the verdict says how many are, unless there are no more', () => {
  const few = siteReading({ '/': { kinds: ['home'], links: ['/a'] } }, { unreadPaths: ['/a', '/b'] });
  expect(judge(few).visitors.map(({ score }) => score)).toEqual([null, null, null, null]);
  expect(verdictOf(judge(few), 'informed')).toBe('too early to say: 1 of 3 pages read');
});

test('the doubtful visitor waits for products', () => {
  const tiles = [
    {
      count: 9,
      withLink: 9,
      withImage: 9,
      withPrice: 9,
      withDate: 0,
      links: Array.from({ length: 9 }, (_, n) => at(`/p/${n}`)),
      heading: null,
      place: 'main' as const,
    },
  ];
  const pages = {
    '/': { kinds: ['home'] as const, facts: { tiles } },
    '/p/0': { kinds: ['product'] as const, actions: [{ purpose: 'add-to-cart' as const }] },
  };
  expect(verdictOf(judge(siteReading(pages, { unreadPaths: ['/p/1'] })), 'doubtful')).toBe('too early to say: 1 of 9 products read');
});

test('nothing is claimed about a phone before pages are drawn', () => {
  const audit = tea();
  expect(audit.clicksToGoal.cart?.phone).toBeNull();
  expect(audit.pages.every((page) => page.clicks.phone === null)).toBe(true);
  const cart = audit.visitors[0]?.devices.phone.needs.find((need) => need.id === 'cart');
  expect(cart).toMatchObject({ state: 'not-known', points: 0 });
  expect(audit.coverage.notKnown.join(' ')).toContain('phone');
});

test('a journey has one step for each click, from the start to what is needed', () => {
  const { journeys } = tea();
  const cart = journeys.find(({ visitor, need }) => visitor === 'informed' && need === 'cart');
  expect(cart?.steps.map(({ words }) => words)).toEqual(['Teas', '/teas/assam', 'Add to cart', 'Cart']);
  expect(cart?.chance?.point).toBeGreaterThan(0);
  for (const journey of journeys) expect(journey.steps).toHaveLength(journey.clicks);
});

test('links to pages that are gone are counted once each, with the page they stand on', () => {
  const reading = teaReading({ pages: { '/journal/water': { kinds: ['article'], links: ['/gone', '/gone', '/teas/assam'] } } });
  const audit = judge({ ...reading, unread: [{ url: at('/gone'), reason: 'status', status: 404, inbound: [] }] });
  expect(audit.findings.find(({ id }) => id === 'broken-links')).toMatchObject({
    title: '1 link leads nowhere.',
    where: [{ url: at('/journal/water'), words: '/gone' }],
  });
  expect(audit.coverage).toMatchObject({ pagesKnown: 16, failed: 1, failures: { status: 1 }, complete: true });
});

test('a guide that leads to no product costs the new visitor', () => {
  const audit = tea({ pages: { '/journal/water': { kinds: ['article'], links: ['/journal'] } } });
  expect(audit.findings.find(({ id }) => id === 'dead-end-guides')).toMatchObject({
    title: 'Your one guide leads to no product.',
    costs: 20,
  });
});

test('a finding that breaks is told among what is not known, and breaks nothing else', () => {
  const breaking = {
    id: 'breaking',
    severity: 'minor',
    why: '',
    needs: {},
    check: () => {
      throw new Error('boom');
    },
  } as const;
  const audit = judgeSite(teaReading(), { ...catalog, findings: [breaking, ...findings] }, context);
  expect(audit.coverage.notKnown.join(' ')).toContain('breaking');
  expect(audit.findings.map(({ id }) => id)).toEqual(tea().findings.map(({ id }) => id));
});
