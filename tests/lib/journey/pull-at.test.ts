import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import { fewestClicks } from '@/lib/graph/fewest-clicks.ts';
import { placeWalk } from '@/lib/journey/place-walk.ts';
import { pullAt, type Pull } from '@/lib/journey/pull-at.ts';
import { at, siteReading, type FakeLink } from '@/tests/fakes/site-reading.ts';

/** What Home does with those who look for the FAQ, given its links; only the FAQ itself is nearer. */
function pull(links: readonly FakeLink[]): Pull | null {
  const targets = [...new Set(links.map(({ to }) => to))];
  const pages = { '/': { links }, '/faq': { kinds: ['faq'] as const }, ...Object.fromEntries(targets.map((to) => [to, {}])) };
  const graph = buildClickGraph(siteReading({ ...pages, '/faq': { kinds: ['faq'] } }), 'desktop');
  const faq = graph.nodeOf.get(at('/faq')) ?? -1;
  const frame = placeWalk(fewestClicks(graph, graph.start), { wish: { keys: ['faq'], near: [] }, nodes: [faq], presses: [] }, (text, key) =>
    Number(text.toLowerCase() === key),
  );
  return pullAt(frame, { place: graph.start, isNearer: (place) => place === faq, gamma: 2 });
}

const right: FakeLink = { to: '/faq', words: 'FAQ' };
const others = (count: number, words = 'Elsewhere') => Array.from({ length: count }, (_, n) => ({ to: `/other-${n}`, words }));

test('a page that leads nowhere does nothing with anybody', () => {
  expect(pull([])).toBeNull();
  expect(pull([{ to: '/', words: 'Home' }])).toBeNull();
});

test('a link alone that says it draws all; one that does not is outdone by those that do', () => {
  expect(pull([right])).toMatchObject({ share: 1, words: 'FAQ', scent: 1, rivals: 0 });
  const hidden = pull([{ to: '/faq', words: 'Kind words' }, ...others(4, 'faq')]);
  expect(hidden?.rivals).toBe(4);
  expect(hidden?.share ?? 1).toBeLessThan(0.1);
});

test('naming helps a link that does not say what it leads to, and showing one that is far down', () => {
  const unnamed = pull([{ to: '/faq', words: 'Kind words' }, ...others(6)]);
  expect((unnamed?.ifNamed ?? 0) - (unnamed?.share ?? 0)).toBeGreaterThan(0.2);
  expect((unnamed?.ifNamed ?? 0) - (unnamed?.ifSeen ?? 0)).toBeGreaterThan(0.2);
  const buried = pull([...others(40, 'faq'), right]);
  expect(buried?.ifSeen ?? 0).toBeGreaterThan(buried?.share ?? 1);
});

test('shares are shares; nothing that is put right makes it worse, and one more rival never helps', () => {
  const some = fc.array(
    fc.record({ to: fc.constantFrom('/faq', '/a', '/b', '/c'), words: fc.constantFrom('FAQ', 'Read more', 'Letters', '') }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(some, (links) => {
      const here = pull(links);
      if (!here) return;
      expect(here.share).toBeGreaterThanOrEqual(0);
      expect(here.ifNamed).toBeLessThanOrEqual(1);
      expect(here.ifNamed).toBeGreaterThanOrEqual(here.share);
      expect(here.ifSeen).toBeGreaterThanOrEqual(here.share);
      expect(pull([...links, { to: '/rival', words: 'FAQ' }])?.share ?? 1).toBeLessThanOrEqual(here.share + 1e-9);
    }),
    { numRuns: 60 },
  );
});
