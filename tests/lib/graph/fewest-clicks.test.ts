import { expect, test } from 'vitest';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import { stepsTo } from '@/lib/graph/steps-to.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';

test('each link on the way is a click', () => {
  const walk = walkOf(siteReading({ '/': { links: ['/a'] }, '/a': { links: ['/b'] }, '/b': {} }));
  expect(walk.clicks('/b')).toBe(2);
  expect(walk.steps('/b')).toMatchObject([
    { page: at('/'), action: 'link', words: '/a' },
    { page: at('/a'), action: 'link', words: '/b' },
  ]);
});

test('a page that no link leads to has no way', () => {
  const walk = walkOf(siteReading({ '/': {}, '/alone': { links: ['/'] } }));
  expect(walk.clicks('/alone')).toBe(-1);
  expect(walk.steps('/alone')).toBeNull();
});

test('opening a folded part is a click of its own, and the step says what is open then', () => {
  const walk = walkOf(siteReading({ '/': { links: [{ to: '/a', hidden: 'details' }] }, '/a': {} }));
  expect(walk.clicks('/a')).toBe(2);
  expect(walk.steps('/a')).toMatchObject([
    { action: 'open', hidden: null },
    { action: 'link', words: '/a', hidden: 'a folded part' },
  ]);
});

test('a longer way in sight is taken where the short one lies behind two closed parts', () => {
  const walk = walkOf(siteReading({ '/': { links: [{ to: '/b', hidden: 'dialog' }, '/a'] }, '/a': { links: ['/b'] }, '/b': {} }));
  expect(walk.clicks('/b')).toBe(2);
});

test('the header is told as the way before the main part, the main part before the footer, whatever comes first in the document', () => {
  const footer = block('footer', [{ to: '/a', words: 'from the footer' }]);
  const header = block('header', [{ to: '/b', words: 'from the header' }]);
  const home = {
    blocks: [footer, header],
    links: [
      { to: '/a', words: 'from the text' },
      { to: '/b', words: 'from the text' },
    ],
  };
  const walk = walkOf(siteReading({ '/': home, '/a': {}, '/b': {} }));
  expect(walk.steps('/a')?.[0]?.words).toBe('from the text');
  expect(walk.steps('/b')?.[0]?.words).toBe('from the header');
});

test('a link with a name is told before one without, even from the footer', () => {
  const icons = block('header', [{ to: '/a', words: '' }]);
  const walk = walkOf(siteReading({ '/': { blocks: [icons, block('footer', [{ to: '/a', words: 'About us' }])] }, '/a': {} }));
  expect(walk.steps('/a')?.[0]).toMatchObject({ words: 'About us', place: 'footer' });
});

test('of two equal links the first in the document is told', () => {
  const walk = walkOf(
    siteReading({
      '/': {
        links: [
          { to: '/a', words: 'first' },
          { to: '/a', words: 'second' },
        ],
      },
      '/a': {},
    }),
  );
  expect(walk.steps('/a')?.[0]?.words).toBe('first');
});

test('a link that redirects counts as one to where it leads, over any number of hops', () => {
  const redirects = new Map([
    [at('/old'), at('/older')],
    [at('/older'), at('/new')],
  ]);
  expect(walkOf(siteReading({ '/': { links: ['/old'] }, '/new': {} }, { redirects })).clicks('/new')).toBe(1);
});

test('redirects that go round in a circle lead nowhere', () => {
  const redirects = new Map([
    [at('/x'), at('/y')],
    [at('/y'), at('/x')],
  ]);
  expect(walkOf(siteReading({ '/': { links: ['/x'] }, '/a': {} }, { redirects })).clicks('/a')).toBe(-1);
});

test('no way leads over a page that says there is no such page', () => {
  const walk = walkOf(siteReading({ '/': { links: ['/gone'] }, '/gone': { soft404: true, links: ['/a'] }, '/a': {} }));
  expect(walk.clicks('/a')).toBe(-1);
});

test('a link that sends something other than GET is no way', () => {
  const walk = walkOf(siteReading({ '/': { links: [{ to: '/a', acts: 'data-method=delete' }] }, '/a': {} }));
  expect(walk.clicks('/a')).toBe(-1);
});

test('a menu on ten thousand pages is followed once and all are reached', () => {
  const count = 10_000;
  const menu = block(
    'menu',
    Array.from({ length: 60 }, (_, index) => `/${index}`),
  );
  const own = (index: number) => Array.from({ length: 40 }, (_, way) => `/${(index * 41 + way * 251 + 1) % count}`);
  const pages = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/${index}`, { blocks: [menu], links: own(index) }]));
  const graph = buildClickGraph(siteReading({ '/': { blocks: [menu] }, ...pages }), 'desktop');
  const tree = fewestClicks(graph, graph.start);
  expect(Math.min(...tree.clicks.subarray(0, count + 1))).toBe(0);
  expect(graph.sets).toHaveLength(count + 2);
}, 30_000);

function walkOf(reading: SiteReading) {
  const graph = buildClickGraph(reading, 'desktop');
  const tree = fewestClicks(graph, graph.start);
  const node = (path: string) => graph.nodeOf.get(at(path)) ?? NaN;
  return { clicks: (path: string) => tree.clicks[node(path)], steps: (path: string) => stepsTo(tree, node(path)) };
}
