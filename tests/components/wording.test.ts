import { expect, test } from 'vitest';
import { foundKinds } from '@/components/found-kinds.ts';
import { sayAge } from '@/components/say-age.ts';
import { sayBand, sayBandInFull } from '@/components/say-band.ts';
import { sayDuration } from '@/components/say-duration.ts';
import { pagesToRead, sayLeft } from '@/components/say-left.ts';
import { sayDrawing, sayPlan } from '@/components/say-plan.ts';
import { sayVerdict } from '@/components/say-verdict.ts';
import { foldRings, ringSeats } from '@/components/ring-seats.ts';
import { unreadLines } from '@/components/unread-lines.ts';
import { sayMet } from '@/lib/report/say-met.ts';
import { contactOnPhoneAudit } from './gallery/phone-audits.ts';
import { shopAudit } from './gallery/shop-audit.ts';
import { contactAudit, cutByUserAudit, overlappingAudit, wellServedAudit } from './gallery/site-audits.ts';

test.each([
  [0.2, '1 second'],
  [12.6, '13 seconds'],
  [21, '25 seconds'],
  [58, '1 minute'],
  [120, '2 minutes'],
  [3_500, '58 minutes'],
  [9_000, '3 hours'],
])('%d seconds are said as %s', (seconds, said) => {
  expect(sayDuration(seconds)).toBe(said);
});

test.each([
  [-5_000, 'just now'],
  [59_000, 'just now'],
  [60_000, '1 minute ago'],
  [59 * 60_000, '59 minutes ago'],
  [3 * 3_600_000, '3 hours ago'],
  [86_400_000, '1 day ago'],
  [8 * 86_400_000, 'on 15 November 2026'],
])('%d milliseconds ago are said as %s', (age, said) => {
  const now = Date.UTC(2026, 10, 23, 12);
  expect(sayAge(now - age, now)).toBe(said);
});

test.each([
  [50, 10, 'Reads up to 50 pages: about 6 seconds.'],
  [250, 10, 'Reads up to 250 pages: about 30 seconds.'],
  [1000, 2, 'Reads up to 1,000 pages: about 10 minutes.'],
  [1, null, 'Reads up to 1 page, as fast as the site answers.'],
])('a plan for %d pages at %s a second', (pages, perSecond, said) => {
  expect(sayPlan({ pages, perSecond })).toBe(said);
});

test('never more pages are left than the check may read', () => {
  expect(pagesToRead({ pagesRead: 86, pagesKnown: 2_000 }, { pages: 250 })).toBe(250);
  expect(pagesToRead({ pagesRead: 260, pagesKnown: 2_000 }, { pages: 250 })).toBe(260);
});

test('no time is said before the speed is known', () => {
  expect(sayLeft(57, null)).toBeNull();
  expect(sayLeft(57, 4.4)).toBe('about 13 seconds');
});

test('a finding that is marked as minor leads no report: it stands under what does', () => {
  const [first] = shopAudit.findings;
  if (!first) throw new Error('The shop has a finding.');
  const minor = { ...shopAudit, findings: [{ ...first, severity: 'minor' as const }] };
  expect(sayVerdict(minor)).toEqual({
    title: 'No single thing stands out.',
    under: [first.title, 'Doubtful visitors are served worst.'],
  });
  expect(sayMet(minor)).not.toBe(first.title);
});

test('the finding that costs most is the verdict', () => {
  expect(sayVerdict(shopAudit)).toEqual({ title: 'Your products show no reviews.', under: ['Doubtful visitors are served worst.'] });
});

test('nobody is called worst while two bands overlap', () => {
  expect(sayVerdict(overlappingAudit).under).toEqual(['Doubtful or uninformed: which is worse is not certain yet.']);
});

test('all four at 80 or more are said to be served well', () => {
  expect(sayVerdict(wellServedAudit)).toEqual({ title: 'All four are served well; the doubtful least.', under: [] });
});

test('where nothing is sold, the way to the goal leads', () => {
  expect(sayVerdict(contactAudit)).toEqual({
    title: 'Contact is 1 click away.',
    under: ['No page names a price.', 'Doubtful visitors are served worst.', 'Nothing is sold here, so the way to contact was scored.'],
  });
});

test('a way that was not found is only said when every known page was read', () => {
  const none = {
    quickest: null,
    typical: null,
    slowest: null,
    counted: 0,
    bySearch: null,
    buying: null,
    parts: { catalog: null, product: null, inCart: null, cart: null, checkout: null },
  };
  const lost = { ...contactAudit, clicksToGoal: { contact: { desktop: none, phone: null } } };
  expect(sayVerdict(lost).title).toBe('No way to contact was found.');
  expect(sayVerdict({ ...lost, coverage: { ...lost.coverage, complete: false } }).title).toBe('The way to contact is not yet known.');
});

test('a way that is another on a phone is said with it', () => {
  expect(sayVerdict(contactOnPhoneAudit).title).toBe('Contact is 1 click away, on a phone 2.');
  const { desktop } = contactOnPhoneAudit.clicksToGoal.contact ?? {};
  const lost = desktop && { ...desktop, quickest: null, typical: null, slowest: null };
  const audit = { ...contactOnPhoneAudit, clicksToGoal: { contact: { desktop: desktop ?? null, phone: lost ?? null } } };
  expect(sayVerdict(audit).title).toBe('Contact is 1 click away, but no way was found on a phone.');
});

test.each([
  [true, true, /^Draws pages: .+ count as visits in the site’s statistics\.$/],
  [true, false, /^Draws pages without their scripts: .+ stays not yet known\.$/],
  [false, true, /^Draws no page: .+ stays not yet known\.$/],
])('drawing (%s, with scripts %s) is said before a check', (draw, runsScripts, said) => {
  expect(sayDrawing(draw, runsScripts)).toMatch(said);
});

test('too little read gives no verdict', () => {
  expect(sayVerdict(cutByUserAudit).title).toBe('Too little was read for a score.');
});

test('the directory says clicks to what was found and is looking for the rest', () => {
  const lines = Object.fromEntries(foundKinds(shopAudit).map(({ name, figure }) => [name, figure]));
  expect(lines).toEqual({
    Catalog: '1 click',
    FAQ: '2 clicks',
    Product: '2 clicks',
    'About us': '1 click',
    Cart: '3 clicks',
    Testimonials: '2 clicks',
    Checkout: '5 clicks',
    Delivery: 'looking',
  });
});

test('a section does the work of a page, a page that is not certain does not', () => {
  const [home, ...others] = shopAudit.pages;
  if (!home) throw new Error('no home');
  const section = { kind: 'shipping-returns', selector: '#delivery', heading: 'Delivery', confidence: 0.8 } as const;
  const figureOf = (pages: typeof shopAudit.pages) => foundKinds({ ...shopAudit, pages }).find(({ name }) => name === 'Delivery')?.figure;
  expect(figureOf([{ ...home, sections: [section] }, ...others])).toBe('0 clicks');
  expect(figureOf([{ ...home, sections: [{ ...section, confidence: 0.4 }] }, ...others])).toBe('looking');
});

test('an unknown reason is printed as it is, and nothing is printed for none', () => {
  expect(unreadLines({ skipped: { acts: 12, later: 3, endless: 0 }, failures: { status: 5 } })).toEqual([
    { name: 'Would change something', figure: '12' },
    { name: 'Answered without a page', figure: '5' },
    { name: 'later', figure: '3' },
  ]);
});

test('from three clicks on, pages share the last ring', () => {
  const ring = (read: number, unread = 0) => ({ read, unread });
  expect(foldRings([ring(1), ring(4), ring(9, 2), ring(3, 5), ring(0, 7)])).toEqual([ring(4), ring(9, 2), ring(3, 12)]);
});

test('a ring never has more seats than it can hold, and shows that some are not read', () => {
  const seats = ringSeats([
    { read: 1, unread: 0 },
    { read: 300, unread: 100 },
  ]);
  expect(seats).toHaveLength(20);
  expect(seats.filter(({ read }) => read)).toHaveLength(15);
});

test('a verdict says when only some of the four could be scored', () => {
  const [informed, ...others] = shopAudit.visitors;
  if (!informed) throw new Error('no visitor');
  const partly = { ...cutByUserAudit, visitors: [informed, ...others.map((visitor) => ({ ...visitor, score: null }))] };
  expect(sayVerdict(partly).title).toBe('Too little was read to score all four.');
});

test.each([
  [[32, 46], '32–46', 'Unread pages and our assumptions leave it between 32 and 46.'],
  [[49, 49], '±0', 'Neither unread pages nor our assumptions could change it.'],
] as const)('the band %o', ([low, high], short, full) => {
  expect([sayBand(low, high), sayBandInFull(low, high)]).toEqual([short, full]);
});
