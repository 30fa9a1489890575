import { expect, test } from 'vitest';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';

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

test('where scripts may still give up after the page was read, no part that did not load is found so far, and that is all', () => {
  const scripted = siteReading({ '/': { kinds: ['home'], facts: { excerpt: english, assetMarks: ['js'] } } });
  expect(launchOf('unloaded-parts', scripted)).toMatchObject({ state: 'not-known', words: expect.stringContaining('is not waited for') });
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
  expect(launchOf('missing-legal', reading)).toMatchObject({
    state: 'needs-look',
    words: 'On 1 of 2 pages privacy, terms or a legal notice are named, but the words lead nowhere (“#”).',
    where: [['/book', '/book']],
  });
});

test('the logo and “Home” lead nowhere on the first page, where one is already, and are told on the others', () => {
  const logo = { kind: 'fragment' as const, href: '#', words: 'Tea House', place: 'header' as const, hidden: null };
  const home = { to: '/', words: 'Tea House', place: 'header' as const };
  const about = (
    mine: { readonly links: readonly (typeof home)[] } | { readonly facts: { readonly oddLinks: readonly (typeof logo)[] } },
  ) =>
    launchOf(
      'empty-links',
      siteReading({ '/': { kinds: ['home'], facts: { oddLinks: [logo] } }, '/about': { kinds: ['about'], ...mine } }),
    );

  expect(about({ links: [home] }).state).toBe('in-order');
  expect(about({ facts: { oddLinks: [logo] } }).where).toEqual([['/', 'Tea House']]);
});

test('a picture that leads nowhere is told by its file, icons in a foot one by one', () => {
  const link = { kind: 'fragment' as const, href: '#', words: '', place: 'footer' as const, hidden: null };
  const told = (...icons: readonly string[]) =>
    launchOf('empty-links', siteReading({ '/': { kinds: ['home'], facts: { oddLinks: icons.map((icon) => ({ ...link, icon })) } } })).where;

  expect(told('room.jpg', 'room.jpg')).toEqual([['/', 'the picture room.jpg']]);
  expect(told('fa fa-facebook', 'fa fa-pinterest')).toEqual([
    ['/', '#'],
    ['/', '#'],
  ]);
});

test('a form whose fields have no names sends nothing to its own page; one with names, or without a button, may be a script’s', () => {
  const field = { name: '', type: 'email', label: 'Your e-mail', required: false, filled: false };
  const button = {
    words: 'Subscribe',
    namedBy: 'text' as const,
    place: 'footer' as const,
    slot: 'footer button',
    hidden: null,
    does: 'submit' as const,
    form: 0,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: false,
  };
  const told = (name: string, type: string, controls: readonly (typeof button)[]) =>
    launchOf(
      'lost-forms',
      siteReading({
        '/': {
          kinds: ['home'],
          facts: {
            controls,
            forms: [{ action: at('/'), method: 'get', place: 'footer', words: '', fields: [{ ...field, name, type }] }],
          },
        },
      }),
    );

  expect(told('', 'email', [button])).toMatchObject({ state: 'needs-look', where: [['/', 'Your e-mail']] });
  expect(told('email', 'email', [button]).state).toBe('in-order');
  expect(told('', 'range', [button]).state).toBe('in-order');
  expect(told('', 'email', []).state).toBe('in-order');
});

test('a link to a service that its keepers closed leads nowhere', () => {
  const told = (to: string) =>
    launchOf(
      'dead-links',
      siteReading({ '/': { kinds: ['home'], links: ['/imprint'] }, '/imprint': { links: ['/', { to, words: 'Disputes' }] } }),
    );

  expect(told('https://ec.europa.eu/consumers/odr/')).toMatchObject({
    state: 'needs-look',
    where: [['/imprint', 'Disputes (ec.europa.eu)']],
  });
  expect(told('https://consumer-redress.ec.europa.eu/').state).toBe('in-order');
});
