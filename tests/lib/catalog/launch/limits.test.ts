import { expect, test } from 'vitest';
import { sayLaunch } from '@/lib/model/launch-words.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const english = 'We sell tea and everything that goes with it, from a small shop by a mill stream.';
const site = () =>
  siteReading({
    '/': { kinds: ['home'], links: ['/about'], facts: { excerpt: english, title: 'Tea' } },
    '/about': { kinds: ['about'], links: ['/'] },
  });

test('a shop whose button to the checkout leads nowhere is never told that an order goes through', () => {
  const shop = (button: object) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/cart'], facts: { excerpt: english, title: 'Tea' } },
      '/cart': { kinds: ['cart'], links: ['/'], actions: [{ purpose: 'go-to-checkout', words: 'To the checkout', ...button }] },
    });
  expect(launchOf('order-goes-through', shop({ to: null }))).toMatchObject({
    state: 'not-known',
    words: expect.stringContaining('button without an address'),
    where: [['/cart', 'To the checkout']],
  });
  expect(launchOf('order-goes-through', shop({ to: at('/checkout') })).words).toContain('was not read');
});

test('a site that sells nothing is not asked whether an order goes through', () => {
  expect(launchOf('order-goes-through', site()).state).toBe('does-not-apply');
});

test('pages in another language that were not read are told beside what is in order', () => {
  const { unread, ...read } = site();
  const twin = { url: at('/ar/'), reason: 'other-language', status: null, inbound: [], expected: null } as const;
  const { launch = [] } = judge({ ...read, unread: [...unread, twin] });
  expect(launch.find(({ id }) => id === 'empty-links')).toMatchObject({
    state: 'in-order',
    otherLanguages: 1,
    words: expect.not.stringContaining('all of them'),
  });
  expect(sayLaunch(launch)).toContain('1 page in another language was not looked at.');
});

test('files to download are told as not tried where links are in order', () => {
  const { unread, ...read } = site();
  const file = { url: at('/list.pdf'), reason: 'download', status: null, inbound: [], expected: null } as const;
  expect(launchOf('dead-links', { ...read, unread: [...unread, file] }).words).toContain('1 file to download was not tried');
});
