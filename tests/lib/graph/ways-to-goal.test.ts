import { expect, test } from 'vitest';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import { wayFigures, waysToGoal } from '@/lib/graph/ways-to-goal.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

test('a contact page is reached when it is on the screen', () => {
  expect(waysOf({ '/': { links: ['/c'] }, '/c': { kinds: ['contact'] } }, 'contact')).toMatchObject([
    { clicks: 1, to: at('/c'), press: null },
  ]);
});

test('a part of Home that does the work of a contact page is reached without a click', () => {
  expect(wayFigures(waysOf({ '/': { sections: [{ kind: 'contact' }] } }, 'contact')).quickest).toBe(0);
});

test('a booking service on another host is reached at the hand-over', () => {
  const elsewhere = 'https://booking.test/us';
  const ways = waysOf({ '/': { links: ['/first'] }, '/first': { actions: [{ purpose: 'book', to: elsewhere }] } }, 'book');
  expect(ways).toMatchObject([{ clicks: 2, to: elsewhere }]);
});

test('a form that sends to another host hands over where its button stands', () => {
  const sendsTo = 'https://www.paypal.com/donate';
  const ways = waysOf({ '/': { actions: [{ purpose: 'donate', sendsTo }] } }, 'donate');
  expect(ways).toMatchObject([{ clicks: 1, to: sendsTo }]);
});

test('a number that can be pressed is one click on the page it stands on', () => {
  const tel = { kind: 'tel', href: 'tel:+4930123', words: '030 123', place: 'header', hidden: null } as const;
  expect(wayFigures(waysOf({ '/': { facts: { oddLinks: [tel] } } }, 'call')).quickest).toBe(1);
});

test('a button that shares my article by mail writes to nobody: it is no way to reach me', () => {
  const mail = (href: string) =>
    ({ '/': { facts: { oddLinks: [{ kind: 'mailto', href, words: 'Mail', place: 'main', hidden: null }] } } }) as const;
  expect(waysOf(mail('mailto:?subject=Look%20at%20this'), 'contact')).toEqual([]);
  expect(waysOf(mail('mailto:tea@shop.test?subject=Hello'), 'contact')).toMatchObject([{ clicks: 1 }]);
  expect(waysOf(mail('mailto:?to=tea@shop.test'), 'contact')).toMatchObject([{ clicks: 1 }]);
});

test('a link that is called booking leads to the page where that is done, unless one only writes to the firm there', () => {
  const book = { '/': { links: ['/a'] }, '/a': { links: ['/b'], actions: [{ purpose: 'book', to: at('/b') }] } } as const;
  expect(waysOf({ ...book, '/b': {} }, 'book')).toMatchObject([{ clicks: 2, to: at('/b'), press: null }]);
  expect(waysOf({ ...book, '/b': { kinds: ['contact'] } }, 'book')).toEqual([]);
});

test('what lies behind a page that no link leads to is no way', () => {
  expect(waysOf({ '/': {}, '/c': { kinds: ['contact'] } }, 'contact')).toEqual([]);
});

function waysOf(pages: { readonly [path: string]: FakePage }, goal: GoalKind) {
  const graph = buildClickGraph(siteReading(pages), 'desktop');
  return waysToGoal(fewestClicks(graph, graph.start), goal);
}
