import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { isBehindLogin } from '@/lib/classify/is-behind-login.ts';
import { sessionSigns } from '@/lib/classify/session-signs.ts';
import { tellLogin } from '@/lib/classify/tell-login.ts';
import type { Control, Link, PageFacts } from '@/lib/model/page.ts';
import { pageTools } from '@/lib/read/page-tools.ts';
import { block, link } from '@/tests/fakes/site-reading.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const signs = (page: Partial<PageFacts>) => sessionSigns(pageFacts(page), vocabulary);
const inHeader = (words: string, to = '/x') => ({ blocks: [block('header', [{ to, words }])] });
const inText = (words: string, to: string, url = 'https://shop.test/page') => ({ url, links: [link({ to, words })] });
const button = (words: string, place: Link['place']): Control => ({
  words,
  namedBy: 'text',
  place,
  slot: place,
  hidden: null,
  does: 'submit',
  form: 0,
  sendsTo: 'https://shop.test/session',
  method: 'post',
  inTile: false,
  tileLink: null,
  disabled: false,
});

test.each([
  ['a link to log out in the header', inHeader('Log out', '/my/see-you-soon')],
  ['… in German', inHeader('Abmelden', '/account/logout')],
  ['… in French', inHeader('Se déconnecter', '/x')],
  ['… in Spanish', inHeader('Cerrar sesión', '/x')],
  ['… with a name', inHeader('Log out Anna', '/account/logout')],
  ['… in a closed menu', { blocks: [block('menu', [{ to: '/x', words: 'Sign out', hidden: 'collapsed' }])] }],
  ['a button to log out', { controls: [button('Log out', 'footer')] }],
  ['a link in the text of an account’s own page', inText('Sign out', '/account/logout', 'https://shop.test/account')],
  ['WordPress’ body class', { bodyMarks: ['home', 'logged-in'] }],
  ['Drupal’s body class', { bodyMarks: ['user-logged-in'] }],
  ['a theme’s body class', { bodyMarks: ['template-index', 'customer-logged-in'] }],
])('%s: logged in', (_what, page) => {
  expect(signs(page)).toEqual({ loggedIn: 'yes', admin: false });
  expect(isBehindLogin(pageFacts(page), vocabulary)).toBe(true);
});

test.each([
  ['WordPress’ admin bar', { leftOut: ['WordPress admin bar'] }],
  ['its body class', { bodyMarks: ['admin-bar'] }],
  ['Drupal’s open tray', { bodyMarks: ['toolbar-tray-open'] }],
  ['Shopify’s bar for staff', { leftOut: ['Shopify preview or admin bar'] }],
  ['TYPO3’s panel', { leftOut: ['TYPO3 admin panel'] }],
  ['Webflow’s editor', { bodyMarks: ['w-editor'] }],
  ['Squarespace’s editor', { bodyMarks: ['sqs-edit-mode-active'] }],
])('%s: logged in as one who runs the site', (_what, page) => {
  expect(signs(page)).toEqual({ loggedIn: 'yes', admin: true });
});

test.each([
  ['a post about logging out', inText('Logging out of work: five ways', '/blog/logging-out')],
  ['a post titled as the link', inText('Log out', '/blog/log-out')],
  ['a question in the footer', { blocks: [block('footer', [{ to: '/help/log-out', words: 'How do I log out?' }])] }],
  [
    'a sentence that links to the way out',
    inText('This is where you press to leave the shop for good, or to log out of it', '/account/logout'),
  ],
  ['a developer’s bar', { leftOut: ['Symfony profiler bar', 'Vite error overlay'] }],
  ['a class that only contains the word', { bodyMarks: ['has-logged-in-banner', 'admin-barometer', 'toolbar-products'] }],
  ['nothing at all', {}],
])('%s says nothing', (_what, page) => {
  expect(signs(page).loggedIn).toBeNull();
  expect(isBehindLogin(pageFacts(page), vocabulary)).toBe(false);
});

test.each([
  ['a link to log in in the header', inHeader('Sign in', '/login')],
  ['… in German', inHeader('Anmelden', '/login')],
  ['a body class', { bodyMarks: ['not-logged-in'] }],
])('%s: not logged in', (_what, page) => {
  expect(signs(page).loggedIn).toBe('no');
});

test('a way out in a language not known is likely one', () => {
  expect(signs(inHeader('Útskrá', '/account/logout')).loggedIn).toBe('likely');
  expect(signs(inHeader('', '/logout')).loggedIn).toBe('likely');
});

test('one article about logging out does not log anybody in', () => {
  const article = pageFacts(inText('Log out', '/account/logout', 'https://shop.test/blog/log-out'));
  const plain = Array.from({ length: 5 }, (_, at) => pageFacts({ url: `https://shop.test/${at}` }));
  const strangers = plain.map((page) => ({ ...page, ...inHeader('Log in', '/login') }));

  expect(tellLogin([article, ...plain], plain[0] ?? null, vocabulary).loggedIn).toBe('not-known');
  expect(tellLogin([article, ...strangers], null, vocabulary).loggedIn).toBe('no');
});

test('pages kept ready for everybody do not hide a login that another page shows', () => {
  const start = pageFacts(inHeader('Log in', '/login'));
  const account = pageFacts(inText('Sign out', '/account/logout', 'https://shop.test/account'));

  expect(tellLogin([start, account], start, vocabulary)).toEqual({ loggedIn: 'yes', admin: false });
});

test('the bars of editors show one who runs the site; those of developers stand there for everybody', () => {
  const shown = pageTools.filter(({ label }) => signs({ leftOut: [label] }).admin).map(({ id }) => id);

  expect(shown).toEqual(
    pageTools
      .slice(
        0,
        pageTools.findIndex(({ id }) => id === 'symfony'),
      )
      .map(({ id }) => id)
      .filter((id) => !['vercel', 'sanity'].includes(id)),
  );
});
