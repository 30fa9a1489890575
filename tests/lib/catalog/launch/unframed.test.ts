import { expect, test } from 'vitest';
import { judge } from '@/tests/fakes/judge.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { block, siteReading } from '@/tests/fakes/site-reading.ts';

const english = 'We sell tea and everything that goes with it, from a small shop by a mill stream. '.repeat(5);
const facts = { excerpt: english, words: 80, assetMarks: ['js'] };
const foot = block('footer', [{ to: '/about', words: 'About us' }]);
const tea = (blocks = [] as (typeof foot)[]) =>
  siteReading({
    '/': { kinds: ['home'], links: ['/about', '/news', '/shop'], facts, blocks },
    '/about': { kinds: ['about'], links: ['/'], facts, blocks },
    '/news': { kinds: ['blog'], links: ['/'], facts, blocks },
    '/shop': { kinds: ['other'], links: ['/'], facts, blocks },
  });

test('where scripts make head and foot and no page was drawn, nothing is in order, and no foot is missed', () => {
  const rows = judge(tea()).launch ?? [];
  const ofPages = rows.filter(({ id }) => !['closed-robots', 'missing-page', 'live-links'].includes(id));
  expect(ofPages.filter(({ state }) => state !== 'not-known' && state !== 'needs-look')).toEqual([]);
  expect(rows.map(({ words }) => words).join(' ')).not.toMatch(/which is all of them/);
  expect(launchOf('missing-legal', tea())).toMatchObject({
    state: 'not-known',
    words: 'Scripts seem to make head and foot, and no page was drawn.',
  });
});

test('with a foot in the HTML its words are looked at', () => {
  expect(launchOf('missing-legal', tea([foot]))).toMatchObject({ state: 'needs-look' });
  expect(launchOf('placeholder-texts', tea([foot]))).toMatchObject({ state: 'in-order' });
});
