import { expect, test } from 'vitest';
import { shareOfPages } from '@/lib/audit/facts/goal-facts.ts';
import { ownPageHash } from '@/lib/model/own-page.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const { pages } = siteReading({ '/': {}, '/about': {}, '/cart': { facts: { source: 'tab', fingerprint: ownPageHash } } });

test('a cart that only the user has opened is told to lack nothing: what stands in its head is not kept', () => {
  expect(shareOfPages(pages, (page) => page !== pages[2])).toMatchObject({
    value: 1,
    count: 2,
    of: 2,
    evidence: [{ note: 'All 2 pages have it' }],
  });
});

test('a page that was read and lacks it is named, each by its own place in the graph', () => {
  expect(shareOfPages(pages, (_, node) => node !== 1)).toMatchObject({
    value: 0.5,
    count: 1,
    of: 2,
    evidence: [{ url: pages[1]?.facts.url }],
  });
});
