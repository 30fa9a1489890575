import { expect, test } from 'vitest';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { block, siteReading } from '@/tests/fakes/site-reading.ts';

const english = 'We sell tea and everything that goes with it, from a small shop by a mill stream.';

test('a part that says it did not load is told; a text on what to do when something does not load is none', () => {
  const part = (excerpt: string, words: number) => ({
    heading: 'More',
    level: 2,
    selector: 'section',
    place: 'main' as const,
    hidden: null,
    words,
    excerpt,
    measures: pageFacts().measures,
  });
  const said = siteReading({
    '/': { kinds: ['home'] },
    '/kind-words': { facts: { passages: [part('Reviews could not be loaded. Please try again later.', 9)] } },
    '/help': { facts: { passages: [part('Pictures could not be loaded? Empty the cache, close the window and open it again.', 120)] } },
  });
  expect(launchOf('unloaded-parts', said)).toMatchObject({ state: 'needs-look', where: [['/kind-words', 'Reviews could not be loaded.']] });
  expect(launchOf('unloaded-parts', siteReading({ '/': { kinds: ['home'], facts: { excerpt: english } } })).state).toBe('in-order');
});

test('pictures that lead nowhere are one each, a menu that does is told once', () => {
  const picture = { kind: 'fragment' as const, href: '#', words: '', place: 'main' as const, hidden: null };
  const logo = { ...picture, words: 'Tea House', place: 'header' as const };
  const reading = siteReading({
    '/': { kinds: ['home'], facts: { oddLinks: [logo, picture, picture] } },
    '/about': { kinds: ['about'], facts: { oddLinks: [logo, picture] } },
  });
  expect(launchOf('empty-links', reading).where).toHaveLength(4);
});

test('a foot whose links lead nowhere is a foot, and names neither privacy nor terms', () => {
  const foot = block('footer', [{ to: '/privacy', words: 'Privacy policy' }]);
  const dead = { kind: 'fragment' as const, href: '#', words: 'Privacy policy', place: 'footer' as const, hidden: null };
  const reading = siteReading({
    '/': { kinds: ['home'], blocks: [foot], facts: { excerpt: english } },
    '/book': { facts: { oddLinks: [dead] } },
  });
  expect(launchOf('missing-legal', reading)).toMatchObject({ state: 'needs-look', where: [['/book', '/book']] });
});
