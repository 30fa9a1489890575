import { expect, test } from 'vitest';
import { judgeSite } from '@/lib/audit/judge-site.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import { catalog, context, judge, judgedTea } from '@/tests/fakes/judge.ts';
import { at, block } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const needOf = (audit: AuditExport, visitor: VisitorId, id: string) =>
  audit.visitors.find((one) => one.id === visitor)?.devices.desktop.needs.find((need) => need.id === id);
const verdictOf = (audit: AuditExport, visitor: VisitorId) => audit.visitors.find((one) => one.id === visitor)?.verdict;

test('products without reviews are said to be so, and cost the doubtful visitor the weight of the need', () => {
  const audit = judgedTea({ product: { facts: { words: 200 } } });
  expect(needOf(audit, 'doubtful', 'reviews')).toMatchObject({ state: 'not-found', points: 0, weight: 25 });
  expect(audit.findings.find(({ id }) => id === 'missing-reviews')).toMatchObject({ title: 'Your products show no reviews.', costs: 25 });
  expect(verdictOf(audit, 'doubtful')).toBe('0 of 6 products read show a review');
});

test('the places of a finding are pages: what only counts them stands nowhere', () => {
  const { findings } = judgedTea({ product: { facts: { words: 200 } } });
  expect(findings.filter(({ where }) => where.some(({ url }) => url === ''))).toEqual([]);
  expect(findings.find(({ id }) => id === 'missing-reviews')?.where.length).toBeGreaterThan(0);
});

test('a finding never says that something is missing while pages are not read', () => {
  const ids = judgedTea({ pages: { '/faq': null, '/story': null, '/kind-words': null }, unreadPaths: ['/more'] }).findings.map(
    ({ id }) => id,
  );
  expect(ids).not.toContain('missing-answers');
  expect(ids).not.toContain('missing-about');
  expect(ids).not.toContain('missing-testimonials');
});

test('a link that names what could not be read keeps it from being called missing', () => {
  const reading = teaReading({ pages: { '/faq': null } });
  const help = { url: 'https://help.shop.test/', reason: 'other-host', status: null, inbound: ['FAQ'], expected: null } as const;
  expect(judge(reading).findings.map(({ id }) => id)).toContain('missing-answers');
  expect(judge({ ...reading, unread: [help] }).findings.map(({ id }) => id)).not.toContain('missing-answers');
});

test('a page that no link leads to is told apart from one that is not there', () => {
  const audit = judgedTea({ pages: { '/story': { kinds: ['about'] }, '/kind-words': { kinds: ['testimonials'] } } });
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
  const audit = judgedTea({ header: plain });
  expect(audit.clicksToGoal.cart?.desktop?.quickest).toBeNull();
  expect(audit.findings[0]).toMatchObject({ id: 'unreachable-goal', severity: 'blocker', title: 'No way leads to the cart.' });
  const informed = audit.visitors[0];
  expect(informed?.score).toBeLessThanOrEqual(20);
  expect(verdictOf(audit, 'informed')).toBe('no way to the cart found');
});

test('links to pages that are gone are counted once each, with the page they stand on', () => {
  const reading = teaReading({ pages: { '/journal/water': { kinds: ['article'], links: ['/gone', '/gone', '/teas/assam'] } } });
  const audit = judge({ ...reading, unread: [{ url: at('/gone'), reason: 'status', status: 404, inbound: [], expected: null }] });
  expect(audit.findings.find(({ id }) => id === 'broken-links')).toMatchObject({
    title: '1 link leads nowhere.',
    where: [{ url: at('/journal/water'), words: '/gone' }],
  });
  expect(audit.coverage).toMatchObject({ pagesKnown: 16, failed: 1, failures: { status: 1 }, complete: true });
});

test('a guide that leads to no product costs the new visitor', () => {
  const audit = judgedTea({ pages: { '/journal/water': { kinds: ['article'], links: ['/journal'] } } });
  expect(audit.findings.find(({ id }) => id === 'dead-end-guides')).toMatchObject({
    title: 'Your one guide leads to no product.',
    costs: 20,
    severity: 'serious',
  });
});

test('what is marked as minor weighs less than all that is marked as serious', () => {
  const neglected = judgedTea({
    product: { facts: { words: 20 } },
    pages: { '/journal/water': { kinds: ['article'], links: ['/journal', '/gone'] }, '/faq': null, '/kind-words': null },
  }).findings;
  const marks = neglected.map(({ severity }) => severity);
  expect(new Set(marks)).toEqual(new Set(['serious', 'minor']));
  expect(marks.lastIndexOf('serious')).toBeLessThan(marks.indexOf('minor'));
  expect(neglected.filter(({ severity }) => severity === 'minor').every(({ costs }) => costs < 10)).toBe(true);
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
  const audit = judgeSite(teaReading(), { ...catalog, findings: [breaking, ...catalog.findings] }, context);
  expect(audit.coverage.notKnown.join(' ')).toContain('breaking');
  expect(audit.findings.map(({ id }) => id)).toEqual(judgedTea().findings.map(({ id }) => id));
});
