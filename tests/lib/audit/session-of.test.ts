import { expect, test } from 'vitest';
import { sessionOf } from '@/lib/audit/session-of.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { ReadAs } from '@/lib/model/settings.ts';
import { block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const session = (pages: { readonly [path: string]: FakePage }, as: ReadAs = 'me') => sessionOf(siteReading(pages), vocabulary, as);
const cartLink = (words: string): FakePage => ({ kinds: ['home'], actions: [{ purpose: 'open-cart', words, place: 'header' }] });

test.each([
  ['Basket 2', 'filled'],
  ['Cart (3) $12.50', 'filled'],
  ['Warenkorb 0', 'empty'],
  ['0 | 0,00 €', 'empty'],
  ['Cart £12.50', 'not-known'],
  ['Cart', 'not-known'],
])('a cart called “%s” in the header: %s', (words, cart) => {
  expect(session({ '/': cartLink(words) }).cart).toBe(cart);
});

test('the cart’s own page knows better than a header that is the same for everybody', () => {
  const filled: FakePage = { kinds: ['cart'], links: [{ to: '/cart/remove?key=1', words: 'Remove' }] };
  const empty: FakePage = { kinds: ['cart'], facts: { excerpt: 'Your cart is empty. Start with our teas.' } };

  expect(session({ '/': cartLink('Cart 0'), '/cart': filled }).cart).toBe('filled');
  expect(session({ '/': cartLink('Cart'), '/cart': empty }).cart).toBe('empty');
});

test('what the user put into the cart after the check is no state it was read in', () => {
  const own: FakePage = { kinds: ['cart'], links: [{ to: '/cart/remove?key=1', words: 'Remove' }], facts: { source: 'tab' } };

  expect(session({ '/': cartLink('Cart'), '/cart': own }).cart).toBe('not-known');
});

test('a way to the checkout fills no cart', () => {
  const step: FakePage = { kinds: ['cart'], actions: [{ purpose: 'go-to-checkout', to: 'https://shop.test/checkout' }] };

  expect(session({ '/cart': step }).cart).toBe('not-known');
  expect(session({ '/': cartLink('Basket 0'), '/cart': step }).cart).toBe('empty');
});

const consentButton = { namedBy: 'text', place: 'main', does: 'not-known', form: null, sendsTo: null, method: null } as const;
const shown = { inTile: false, tileLink: null, disabled: false, hidden: null } as const;
const control = (words: string, slot: string) => ({ ...consentButton, ...shown, words, slot });

test.each([
  [
    'a window with two buttons',
    { controls: [control('Accept', 'main div.cookie-banner button'), control('Reject', 'main div.cookie-banner button')] },
    'open',
  ],
  ['a button to its settings', { controls: [control('Cookie settings', 'footer button.cookie-settings')] }, 'none'],
  ['a recipe for cookies', { controls: [control('Print', 'main div.recipe button'), control('Save', 'main div.recipe button')] }, 'none'],
  ['a body that says nobody has answered', { bodyMarks: ['cookies-not-set'] }, 'open'],
  ['a body that says somebody has', { bodyMarks: ['cookies-set', 'cookies-accepted'] }, 'answered'],
  ['a script that may ask', { assetMarks: ['cdn.cookielaw.org/scripttemplates'] }, 'not-known'],
  ['a tag manager, which may load one', { assetMarks: ['www.googletagmanager.com'] }, 'not-known'],
  ['nothing of the kind', { assetMarks: ['/assets'] }, 'none'],
] as const)('%s: consent %3$s', (_what, facts, consent) => {
  expect(session({ '/': { facts } }).consent).toBe(consent);
});

test('what is not said of a stranger is known all the same: no login, nothing in the cart', () => {
  const plain = { '/': { facts: { language: 'de' } } };

  expect(session(plain)).toEqual({ as: 'me', loggedIn: 'not-known', admin: false, language: 'de', cart: 'not-known', consent: 'none' });
  expect(session(plain, 'stranger')).toMatchObject({ as: 'stranger', loggedIn: 'no', cart: 'empty' });
});

test('a stranger whose pages still show a session is told so', () => {
  const page: FakePage = { blocks: [block('header', [{ to: '/account/logout', words: 'Log out' }])] };

  expect(session({ '/': page }, 'stranger').loggedIn).toBe('yes');
});

test('of nothing read, nothing is known', () => {
  expect(session({}, 'stranger')).toMatchObject({ loggedIn: 'not-known', language: null, cart: 'not-known', consent: 'not-known' });
});
