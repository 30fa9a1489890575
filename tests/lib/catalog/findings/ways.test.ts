import { expect, test } from 'vitest';
import { outcomeOf, pagesUnder } from '@/tests/fakes/outcome-of.ts';
import { at, block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const menu = block('menu', ['/teas', '/story', '/journal', '/contact']);
const own = block('menu', ['/somewhere', '/else', '/entirely']);
const basket = { purpose: 'add-to-cart', words: 'Add to basket' } as const;

test('changing menus: pages with another menu than most; cart and checkout may have none', () => {
  const site = (odd: FakePage, pages = 8) =>
    siteReading({ '/': { kinds: ['home'], blocks: [menu] }, ...pagesUnder('/tea', pages, () => ({ blocks: [menu] })), '/odd': odd });
  expect(outcomeOf('changing-menus', site({ blocks: [own] }))).toMatchObject({
    state: 'found',
    title: 'The menu of the other pages is not on 1 of 10 pages.',
    where: [['/odd', '/odd']],
  });
  expect(outcomeOf('changing-menus', site({ blocks: [menu, own] })).state).toBe('fine');
  expect(outcomeOf('changing-menus', site({ kinds: ['checkout'] })).state).toBe('fine');
  const english: FakePage = { kinds: ['home'], blocks: [menu], facts: { language: 'en' } };
  const teas = pagesUnder('/tea', 8, () => ({ blocks: [menu], facts: { language: 'en-GB' } }));
  const german = siteReading({ '/': english, ...teas, '/de': { blocks: [own], facts: { language: 'de' } } });
  expect(outcomeOf('changing-menus', german).state).toBe('fine');
  expect(outcomeOf('changing-menus', site({ blocks: [own] }, 1)).state).toBe('not-known');
  const none = siteReading(pagesUnder('/tea', 8, () => ({ links: ['/tea/1'] })));
  expect(outcomeOf('changing-menus', none).state).toBe('does-not-apply');
});

test('dead ends: pages without a link, a button or a form; where nothing could be seen it is not known', () => {
  const site = (end: FakePage, words = 100) => siteReading({ '/': { kinds: ['home'], links: ['/end'], facts: { words } }, '/end': end });
  expect(outcomeOf('dead-ends', site({}))).toMatchObject({ state: 'found', where: [['/end', '/end']], severity: 'serious' });
  expect(outcomeOf('dead-ends', site({ links: ['/'] })).state).toBe('fine');
  expect(outcomeOf('dead-ends', site({ facts: { cut: true } })).state).toBe('fine');
  expect(outcomeOf('dead-ends', site({}, 3)).state).toBe('not-known');
});

test('deep products: five clicks away or more, once all lists were read', () => {
  const list = (step: number): FakePage => ({ kinds: ['catalog'], links: [`/list/${step + 1}`] });
  const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, step) => [`/list/${step}`, list(step)]));
  const site = (length: number, unreadPaths: readonly string[] = []) => {
    const teas = pagesUnder('/tea', 5, () => ({ kinds: ['product'] }));
    const last: FakePage = { kinds: ['catalog'], links: Object.keys(teas) };
    return siteReading(
      { '/': { kinds: ['home'], links: ['/list/0'] }, ...chain(length), [`/list/${length}`]: last, ...teas },
      { unreadPaths },
    );
  };
  expect(outcomeOf('deep-products', site(3))).toMatchObject({ state: 'found', title: '5 of 5 products read are 5 clicks away or more.' });
  expect(outcomeOf('deep-products', site(3)).where[0]).toEqual(['/tea/1', '5 clicks from the start']);
  expect(outcomeOf('deep-products', site(2)).state).toBe('fine');
  expect(outcomeOf('deep-products', site(3, ['/more'])).state).toBe('not-known');
  expect(outcomeOf('deep-products', siteReading({ '/': { kinds: ['home'] } })).state).toBe('does-not-apply');
});

test('cartless products: the cart can be opened elsewhere, but not from them', () => {
  const withCart = block('header', ['/teas', '/cart']);
  const site = (home: FakePage, tea: FakePage) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/teas', '/tea/1', '/tea/2', '/tea/3'], ...home },
      '/teas': { kinds: ['catalog'] },
      '/cart': { kinds: ['cart'] },
      ...pagesUnder('/tea', 3, () => ({ kinds: ['product'], actions: [basket], ...tea })),
    });
  expect(outcomeOf('cartless-products', site({ blocks: [withCart] }, {}))).toMatchObject({
    state: 'found',
    title: 'From 3 of 3 products read the cart cannot be opened.',
  });
  expect(outcomeOf('cartless-products', site({ blocks: [withCart] }, { blocks: [withCart] })).state).toBe('fine');
  expect(outcomeOf('cartless-products', site({ blocks: [withCart] }, { actions: [{ ...basket, leadsTo: 'cart' }] })).state).toBe('fine');
  expect(outcomeOf('cartless-products', siteReading({ '/': { kinds: ['home'] }, '/contact': { kinds: ['contact'] } })).state).toBe(
    'does-not-apply',
  );
});

test('cart without help: neither a way to ask nor an answer from the cart', () => {
  const bare = teaReading({ pages: { '/cart': { kinds: ['cart'], links: ['/teas'] } } });
  expect(outcomeOf('cart-without-help', bare)).toMatchObject({ state: 'found', where: [['/cart', '/cart']] });
  expect(outcomeOf('cart-without-help', teaReading()).state).toBe('fine');
  const called = { kind: 'tel', href: 'tel:+441', words: '', place: 'main', hidden: null } as const;
  const withNumber = teaReading({ pages: { '/cart': { kinds: ['cart'], facts: { oddLinks: [called] } } } });
  expect(outcomeOf('cart-without-help', withNumber).state).toBe('fine');
  expect(outcomeOf('cart-without-help', teaReading({ pages: { '/cart': null } })).state).toBe('does-not-apply');
});

test('missing search: in a large shop only, and not while a button without words may open one', () => {
  const shop = (count: number, more: FakePage = {}) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/tea/1'], ...more },
      ...pagesUnder('/tea', count, () => ({ kinds: ['product'], actions: [basket] })),
    });
  expect(outcomeOf('missing-search', shop(220))).toMatchObject({
    state: 'found',
    title: 'There is no search, though there are some 221 pages.',
  });
  expect(outcomeOf('missing-search', shop(220, { actions: [{ purpose: 'search' }] })).state).toBe('fine');
  expect(outcomeOf('missing-search', shop(20)).state).toBe('does-not-apply');
  const control = {
    words: '',
    namedBy: 'none',
    place: 'header',
    slot: 'header',
    hidden: null,
    does: 'toggle',
    form: null,
    sendsTo: null,
    method: null,
    inTile: false,
    tileLink: null,
    disabled: false,
  } as const;
  expect(outcomeOf('missing-search', shop(220, { facts: { controls: [control] } })).state).toBe('not-known');
});

test('lonely answers: one page alone leads to them', () => {
  const site = (links: readonly string[], count = 10) =>
    siteReading({
      '/': { kinds: ['home'], links: ['/faq', '/tea/1'] },
      '/faq': { kinds: ['faq'] },
      ...pagesUnder('/tea', count, () => ({ links })),
    });
  expect(outcomeOf('lonely-answers', site([]))).toMatchObject({
    state: 'found',
    title: 'Only one of 12 pages leads to answers that you have.',
    where: [['/faq', '/faq']],
  });
  expect(outcomeOf('lonely-answers', site(['/faq'])).state).toBe('fine');
  const centre = siteReading({
    '/': { kinds: ['home'], links: ['/faq', '/tea/1'] },
    '/faq': { kinds: ['faq'], links: ['/faq/returns'] },
    '/faq/returns': { kinds: ['faq'] },
    ...pagesUnder('/tea', 10, () => ({ links: ['/faq'] })),
  });
  expect(outcomeOf('lonely-answers', centre).state).toBe('fine');
  expect(outcomeOf('lonely-answers', site([], 3)).state).toBe('not-known');
  expect(outcomeOf('lonely-answers', siteReading({ '/': { kinds: ['home'] } })).state).toBe('does-not-apply');
});

test('outward links: from where one buys to other sites; a checkout or a seal of the site is none', () => {
  const out = (...hosts: readonly string[]) => hosts.map((host) => `https://${host}/`);
  const site = (kind: 'product' | 'cart', links: readonly string[]) =>
    siteReading(
      { '/': { kinds: ['home'] }, '/page': { kinds: [kind], links } },
      { unread: links.map((url) => ({ url: at(url), reason: 'other-site', status: null, inbound: [], expected: null })) },
    );
  expect(outcomeOf('outward-links', site('product', out('a.test', 'b.test', 'c.test')))).toMatchObject({
    state: 'found',
    title: 'From 1 page on which one buys, links lead to other sites.',
    where: [
      ['/page', 'https://a.test/'],
      ['/page', 'https://b.test/'],
      ['/page', 'https://c.test/'],
    ],
  });
  expect(outcomeOf('outward-links', site('product', out('a.test', 'b.test'))).state).toBe('fine');
  expect(outcomeOf('outward-links', site('cart', out('a.test'))).state).toBe('found');
  const sharing = ['a.test', 'b.test', 'c.test'].map((host) => `https://${host}/share?u=${encodeURIComponent(at('/page'))}`);
  expect(outcomeOf('outward-links', site('product', sharing)).state).toBe('fine');
  expect(outcomeOf('outward-links', siteReading({ '/': { kinds: ['home'] } })).state).toBe('does-not-apply');
});
