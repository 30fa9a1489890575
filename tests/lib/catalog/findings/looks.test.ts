import { expect, test } from 'vitest';
import type { PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { FirstLook, PageLooks } from '@/lib/model/page-looks.ts';
import { outcomeOf, pagesUnder } from '@/tests/fakes/outcome-of.ts';
import { at, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const looks: PageLooks = { characters: 1000, smallCharacters: 0, pictures: 4, brokenPictures: [], countdowns: [] };
const layout = (device: PageLayout['device'], more: Partial<PageLayout> = {}): PageLayout => ({
  url: at('/'),
  device,
  width: device === 'phone' ? 390 : 1280,
  height: 2000,
  elements: [],
  ...more,
});
const home = (page: FakePage, layouts: readonly PageLayout[] = []) => siteReading({ '/': { kinds: ['home'], ...page } }, { layouts });
const first = (more: Partial<FirstLook>): FakePage => ({
  facts: { firstLook: { as: 'stranger', overlays: { desktop: [], phone: [] }, shift: 0, sounds: 0, ...more } },
});

test('crowded pages: links that are seen at once, on pages drawn', () => {
  const site = (count: number, state: SeenElement['state']) => {
    const links = Array.from({ length: count }, (_, number) => ({ to: `/tea/${number}`, slot: `tile ${number}` }));
    const elements = links.map(({ to, slot }): SeenElement => {
      const openers = state === 'behind' ? [{ how: 'press' as const, words: 'All teas', slot: null }] : [];
      return { slot, to: at(to), state, openers, screenful: 1 };
    });
    return home({ links }, [layout('desktop', { elements })]);
  };
  expect(outcomeOf('crowded-pages', site(200, 'seen'))).toMatchObject({
    state: 'found',
    title: '1 of 1 pages drawn show more than 160 links at once.',
    where: [['/', '200 links']],
  });
  expect(outcomeOf('crowded-pages', site(200, 'behind')).state).toBe('fine');
  expect(outcomeOf('crowded-pages', site(100, 'seen')).state).toBe('fine');
  expect(outcomeOf('crowded-pages', home({ links: ['/tea'] })).state).toBe('not-known');
});

test('closed menu: on a wide screen too nearly all of it must be opened first; heads that can be seen are a menu', () => {
  const paths = ['/teas', '/pots', '/story', '/journal', '/contact', '/delivery'];
  const site = (closed: number, slotOf: (number: number) => string | null = () => 'header') => {
    const elements = paths.map((path, number): SeenElement => {
      const isClosed = number < closed;
      const openers = isClosed ? [{ how: 'press' as const, words: 'Menu', slot: slotOf(number) }] : [];
      return { slot: path, to: at(path), state: isClosed ? 'behind' : 'seen', openers, screenful: 1 };
    });
    const links = paths.map((to) => ({ to, slot: to, place: 'menu' as const }));
    const others = Object.fromEntries(paths.map((path) => [path, {}]));
    return siteReading({ '/': { kinds: ['home'], links }, ...others }, { layouts: [layout('desktop', { elements })] });
  };
  expect(outcomeOf('closed-menu', site(6))).toMatchObject({ state: 'found', where: [['/', 'Menu']] });
  expect(outcomeOf('closed-menu', site(3)).state).toBe('fine');
  expect(
    outcomeOf(
      'closed-menu',
      site(6, (number) => `head ${number}`),
    ).state,
  ).toBe('fine');
  expect(
    outcomeOf(
      'closed-menu',
      site(6, () => null),
    ).state,
  ).toBe('not-known');
  expect(outcomeOf('closed-menu', home({}, [layout('desktop')])).state).toBe('does-not-apply');
  expect(outcomeOf('closed-menu', home({ links: paths })).state).toBe('not-known');
});

test('wordy and scant texts: half of the products, and not where scripts may fill them', () => {
  const site = (words: number) =>
    siteReading({
      '/': { kinds: ['home'], facts: { words: 200 } },
      ...pagesUnder('/tea', 4, () => ({ kinds: ['product'], links: ['/', '/a', '/b'], facts: { words } })),
    });
  expect(outcomeOf('wordy-pages', site(2400))).toMatchObject({
    state: 'found',
    title: '4 of 5 texts are longer than what is read of them.',
  });
  expect(outcomeOf('wordy-pages', site(2400)).where[0]).toEqual(['/tea/1', '2400 words']);
  expect(outcomeOf('scant-texts', site(2400)).state).toBe('fine');
  expect(outcomeOf('scant-texts', site(30))).toMatchObject({ state: 'found', title: '4 of 5 texts say too little to decide by.' });
  expect(outcomeOf('wordy-pages', site(300)).state).toBe('fine');
  expect(outcomeOf('wordy-pages', home({})).state).toBe('not-known');
  expect(outcomeOf('scant-texts', home({ facts: { words: 3 } })).state).toBe('not-known');
});

test('hard texts: like a learned journal, in half of what can be measured', () => {
  const hard =
    'The committee examines the financial documents of every applicant before it takes a decision about the additional support. '.repeat(
      12,
    );
  const easy = 'We pick the tea by hand. Then we dry it in the sun. You can try it at home. It tastes of hay and of the sea. '.repeat(6);
  const site = (excerpt: string, count = 6) =>
    siteReading(pagesUnder('/guide', count, () => ({ facts: { words: 400, language: 'en', excerpt } })));
  expect(outcomeOf('hard-texts', site(hard))).toMatchObject({
    state: 'found',
    title: '6 of 6 texts are as hard to read as a learned journal.',
  });
  expect(outcomeOf('hard-texts', site(hard)).where[0]).toEqual(['/guide/1', expect.stringMatching(/^ease \d+ of 100$/)]);
  expect(outcomeOf('hard-texts', site(easy)).state).toBe('fine');
  expect(outcomeOf('hard-texts', site(hard, 2)).state).toBe('not-known');
  expect(outcomeOf('hard-texts', site('')).state).toBe('not-known');
});

test('covered start: more than three tenths, and not what must be asked; who was there before may have closed it', () => {
  const club = { covers: 0.6, words: 'Join our club and save', buttons: ['Join'] };
  const cookies = { covers: 0.9, words: 'We use cookies to improve your experience', buttons: ['Accept all'] };
  const site = (overlay: typeof club, more: Partial<FirstLook> = {}) =>
    home(first({ overlays: { desktop: [], phone: [overlay] }, ...more }));
  expect(outcomeOf('covered-start', site(club))).toMatchObject({
    state: 'found',
    title: 'On a phone something lies over 60\u00A0% of the first page before it can be read.',
    where: [['/', 'Join our club and save']],
  });
  expect(outcomeOf('covered-start', site({ ...club, covers: 0.2 })).state).toBe('fine');
  expect(outcomeOf('covered-start', site(cookies)).state).toBe('fine');
  expect(outcomeOf('covered-start', home(first({ as: 'me' }))).state).toBe('not-known');
  expect(outcomeOf('covered-start', home({})).state).toBe('not-known');
});

test('covered start: where a window for cookies is expected and none was recognised, anything may be it', () => {
  const overlay = { covers: 0.6, words: 'Qwertz asdf', buttons: ['Yxcv'] };
  const page = first({ overlays: { desktop: [], phone: [overlay] } });
  const asking = { kinds: ['home'], facts: { ...page.facts, assetMarks: ['cdn.cookielaw.org'] } } as const;
  expect(outcomeOf('covered-start', siteReading({ '/': asking })).state).toBe('not-known');
});

test('sound by itself: told by the mark-up, or by the first look', () => {
  expect(outcomeOf('sound-by-itself', home({ facts: { sounds: 1 } }))).toMatchObject({
    state: 'found',
    title: '1 page begins to sound by itself.',
    where: [['/', '']],
  });
  expect(outcomeOf('sound-by-itself', home(first({ sounds: 1 }))).state).toBe('found');
  expect(outcomeOf('sound-by-itself', home(first({}))).state).toBe('fine');
  expect(outcomeOf('sound-by-itself', home({})).state).toBe('not-known');
});

test('lost pictures: by page, with their addresses; none of any is the browser, not the site', () => {
  const site = (brokenPictures: readonly string[]) => home({}, [layout('desktop', { looks: { ...looks, brokenPictures } })]);
  expect(outcomeOf('lost-pictures', site(['https://shop.test/tea.jpg']))).toMatchObject({
    state: 'found',
    title: '1 picture does not show, on 1 of 1 page drawn.',
    where: [['/', 'https://shop.test/tea.jpg']],
  });
  expect(outcomeOf('lost-pictures', site([])).state).toBe('fine');
  expect(outcomeOf('lost-pictures', site(['1', '2', '3', '4'])).state).toBe('not-known');
  expect(outcomeOf('lost-pictures', home({})).state).toBe('not-known');
});

test('tiny words and phoneless pages: of the pages drawn for a phone', () => {
  const site = (smallCharacters: number, width = 390) => home({}, [layout('phone', { width, looks: { ...looks, smallCharacters } })]);
  expect(outcomeOf('tiny-words', site(700))).toMatchObject({ state: 'found', where: [['/', '70\u00A0% of its text']] });
  expect(outcomeOf('tiny-words', site(300)).state).toBe('fine');
  expect(outcomeOf('tiny-words', home({}, [layout('desktop', { looks })])).state).toBe('not-known');
  expect(outcomeOf('phoneless-pages', site(0, 980))).toMatchObject({
    state: 'found',
    severity: 'serious',
    where: [['/', '980 pixels wide']],
  });
  expect(outcomeOf('phoneless-pages', site(0)).state).toBe('fine');
  expect(outcomeOf('phoneless-pages', home({})).state).toBe('not-known');
});

test('long detour: links that call louder than the short way', () => {
  const news = Array.from({ length: 12 }, (_, number) => `/news/${number}`);
  const chatter = Object.fromEntries(news.map((path) => [path, { links: [...news, '/'] }]));
  const shop = (words: string) =>
    siteReading({
      '/': {
        kinds: ['home'],
        links: [...news, { to: '/cart', words, place: 'footer' }],
        actions: [{ purpose: 'add-to-cart', place: 'footer' }],
      },
      ...chatter,
      '/cart': { kinds: ['cart'] },
    });
  expect(outcomeOf('long-detour', shop('Xylo'))).toMatchObject({
    state: 'found',
    title: expect.stringMatching(/^Imagined visitors take \d/) as string,
  });
  expect(outcomeOf('long-detour', shop('Cart')).state).toBe('fine');
  expect(outcomeOf('long-detour', teaReading()).state).toBe('fine');
  expect(outcomeOf('long-detour', home({})).state).toBe('not-known');
});
