import { expect, test } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { judge, judgedTea } from '@/tests/fakes/judge.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const needOf = (audit: AuditExport, visitor: VisitorId, id: string) =>
  audit.visitors.find((one) => one.id === visitor)?.devices.desktop.needs.find((need) => need.id === id);
const verdictOf = (audit: AuditExport, visitor: VisitorId) => audit.visitors.find((one) => one.id === visitor)?.verdict;

const bare = block('header', [
  { to: '/teas', words: 'Teas' },
  { to: '/cart', words: 'Cart' },
]);

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
  const audit = judgedTea();
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
  for (const visitor of judgedTea().visitors) {
    const { needs, score } = visitor.devices.desktop;
    const known = needs.filter(({ state }) => state === 'found' || state === 'not-found');
    expect(score).toBe(
      Math.round((100 * known.reduce((sum, need) => sum + need.points, 0)) / known.reduce((sum, need) => sum + need.weight, 0)),
    );
    expect(visitor.low).toBeLessThanOrEqual(visitor.score ?? NaN);
    expect(visitor.high).toBeGreaterThanOrEqual(visitor.score ?? NaN);
  }
});

test('what was looked for on every page is not found, what may stand on a page not read is not known', () => {
  const gone = { pages: { '/faq': null, '/kind-words': null } };
  expect(needOf(judgedTea(gone), 'doubtful', 'kind')?.state).toBe('not-found');
  expect(needOf(judgedTea({ ...gone, unreadPaths: ['/more'] }), 'doubtful', 'kind')?.state).toBe('not-known');
});

test('a link that says nothing costs the need behind it points; under a heading it costs none', () => {
  const story = (heading: string | null) =>
    judgedTea({ pages: { '/': { kinds: ['home'], links: ['/teas', { to: '/story', words: 'Read more', heading }] } }, header: bare });
  const points = (audit: AuditExport) => needOf(audit, 'questioning', 'about')?.points ?? NaN;
  expect(points(story(null))).toBeLessThan(points(story('Our story')));
  expect(points(story('Our story'))).toBe(14);
});

test('without any button to buy in the HTML nothing is claimed about the way to the cart', () => {
  const audit = judgedTea({ product: { actions: [] } });
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
  const audit = judgedTea();
  expect(audit.clicksToGoal.cart?.phone).toBeNull();
  expect(audit.pages.every((page) => page.clicks.phone === null)).toBe(true);
  const cart = audit.visitors[0]?.devices.phone.needs.find((need) => need.id === 'cart');
  expect(cart).toMatchObject({ state: 'not-known', points: 0 });
  expect(audit.coverage.notKnown.join(' ')).toContain('phone');
});

test('goods that only a script opens are told as not known', () => {
  const tiles = [{ count: 4, withLink: 0, withImage: 4, withPrice: 4, withDate: 0, links: [], heading: null, place: 'main' as const }];
  const reading = siteReading({ '/': { kinds: ['home'] } });
  const audit = judge({ ...reading, pages: reading.pages.map((page) => ({ ...page, facts: { ...page.facts, tiles } })) });
  expect(audit.coverage.notKnown[0]).toBe('Where 4 goods on one page lead: they can be pressed, but only a script knows their addresses.');
});

test('a journey has one step for each click, from the start to what is needed', () => {
  const { journeys } = judgedTea();
  const cart = journeys.find(({ visitor, need }) => visitor === 'informed' && need === 'cart');
  expect(cart?.steps.map(({ words }) => words)).toEqual(['Teas', '/teas/assam', 'Add to cart', 'Cart']);
  expect(cart?.chance?.point).toBeGreaterThan(0);
  for (const journey of journeys) expect(journey.steps).toHaveLength(journey.clicks);
});

test('what is serious stands before what is minor and costs a few points; what costs many stands first', () => {
  const { findings } = judgedTea({
    product: { facts: { words: 50 } },
    pages: { '/story': { kinds: ['about'], facts: { title: 'Story', excerpt: 'Call us: [phone number].' } } },
  });
  const order = findings.map(({ id }) => id);
  const weight = findings.map(({ costs, severity }) => (severity === 'blocker' ? 1000 : costs + (severity === 'minor' ? 0 : 10)));
  expect(order).toContain('placeholder-texts');
  expect(weight).toEqual(weight.toSorted((a, b) => b - a));
  const minor = findings.find(({ severity, costs }) => severity === 'minor' && costs > 0 && costs < 10);
  expect(minor).toBeDefined();
  expect(order.indexOf('placeholder-texts')).toBeLessThan(order.indexOf(minor?.id ?? ''));
});
