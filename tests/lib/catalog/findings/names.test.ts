import { expect, test } from 'vitest';
import { outcomeOf, pagesUnder } from '@/tests/fakes/outcome-of.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { link, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const home = { kinds: ['home'], facts: { title: 'Tea shop' } } as const;
const measures = {
  questions: 0,
  disclosures: 0,
  quotes: 0,
  ratings: 0,
  prices: 0,
  videos: 0,
  telephones: 0,
  mails: 0,
  addresses: 0,
  dates: 0,
};

test('same titles: told with the pages; pages of one list are one, and so are copies', () => {
  const site = (title: (number: number) => string) =>
    siteReading({ '/': home, ...pagesUnder('/tea', 6, (number) => ({ facts: { title: title(number) } })) });
  expect(
    outcomeOf(
      'same-titles',
      site((number) => (number <= 2 ? 'Our teas' : `Tea ${number}`)),
    ),
  ).toMatchObject({
    state: 'found',
    title: '2 of 7 pages have a title that another page has as well.',
    where: [
      ['/tea/1', 'Our teas'],
      ['/tea/2', 'Our teas'],
    ],
  });
  expect(
    outcomeOf(
      'same-titles',
      site((number) => `Tea ${number}`),
    ).state,
  ).toBe('fine');
  const further = Object.fromEntries(Array.from({ length: 6 }, (_, page) => [`/teas?page=${page}`, { facts: { title: 'Teas' } }]));
  expect(outcomeOf('same-titles', siteReading({ '/': home, ...further })).state).toBe('fine');
  expect(outcomeOf('same-titles', siteReading({ '/': home, ...pagesUnder('/tea', 2, () => ({ facts: { title: 'Tea' } })) })).state).toBe(
    'not-known',
  );
});

test('untitled pages: one is enough; what is empty until scripts have run is not looked at', () => {
  const site = (words: number, title: string) => siteReading({ '/': home, '/tea': { facts: { title, words } } });
  expect(outcomeOf('untitled-pages', site(200, ''))).toMatchObject({
    state: 'found',
    title: '1 page has no title.',
    where: [['/tea', '']],
  });
  expect(outcomeOf('untitled-pages', site(200, 'Tea')).state).toBe('fine');
  expect(outcomeOf('untitled-pages', site(3, '')).state).toBe('fine');
  expect(outcomeOf('untitled-pages', siteReading({ '/': { facts: { words: 2 } } })).state).toBe('does-not-apply');
});

test('generic links: "read more" counts where nothing beside it says where it leads', () => {
  const site = (links: readonly { to: string; words: string; heading?: string }[]) =>
    siteReading({ '/': home, ...pagesUnder('/tea', 5, () => ({ links })) });
  const more = { to: '/story', words: 'Read more' };
  expect(outcomeOf('generic-links', site([more]))).toMatchObject({
    state: 'found',
    title: expect.stringMatching(/^On 5 of 6 pages/) as string,
  });
  expect(outcomeOf('generic-links', site([more])).where[0]).toEqual(['/tea/1', 'Read more']);
  expect(outcomeOf('generic-links', site([more, { to: '/story', words: 'How we began' }])).state).toBe('fine');
  const under = { ...more, heading: 'How we began' };
  expect(outcomeOf('generic-links', site([under])).state).toBe('fine');
  expect(outcomeOf('generic-links', site([under, { ...under, to: '/journal' }])).state).toBe('found');
  expect(outcomeOf('generic-links', siteReading({ '/': { kinds: ['home'], links: [more] } })).state).toBe('not-known');
});

test('silent pictures: products of which no picture has words', () => {
  const site = (imagesWithAlt: number, images = 3) =>
    siteReading({
      '/': home,
      ...pagesUnder('/tea', 4, () => ({ kinds: ['product'], facts: { measures: { ...measures, images, imagesWithAlt } } })),
    });
  expect(outcomeOf('silent-pictures', site(0))).toMatchObject({
    state: 'found',
    title: 'On 4 of 4 products no picture has words for those who do not see it.',
  });
  expect(outcomeOf('silent-pictures', site(1)).state).toBe('fine');
  expect(outcomeOf('silent-pictures', site(0, 0)).state).toBe('does-not-apply');
});

test('missing headings: long texts without any; what stands in header and footer is none of the text', () => {
  const heading = (place: 'main' | 'footer') => ({ level: 2, text: 'Brewing', place, hidden: null });
  const site = (words: number, place: 'main' | 'footer') =>
    siteReading({ '/': home, ...pagesUnder('/guide', 4, () => ({ facts: { words, headings: [heading(place)] } })) });
  expect(outcomeOf('missing-headings', site(400, 'footer'))).toMatchObject({
    state: 'found',
    title: '4 of 4 long texts have no heading at all.',
  });
  expect(outcomeOf('missing-headings', site(400, 'main')).state).toBe('fine');
  expect(outcomeOf('missing-headings', site(90, 'footer')).state).toBe('does-not-apply');
});

test('placeholder texts: quoted where they stand', () => {
  const site = (excerpt: string) => siteReading({ '/': home, '/about': { kinds: ['about'], facts: { excerpt } } });
  expect(
    outcomeOf('placeholder-texts', site('About us. Lorem ipsum dolor sit amet, consectetur adipiscing elit. Thank you.')),
  ).toMatchObject({
    state: 'found',
    severity: 'serious',
    title: '1 page shows filler text, or blanks that were never filled in.',
    where: [['/about', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit']],
  });
  expect(outcomeOf('placeholder-texts', site('Why typesetters say lorem ipsum.')).state).toBe('fine');
  expect(outcomeOf('placeholder-texts', siteReading({})).state).toBe('does-not-apply');
});

test('placeholder texts: blanks, drafts and words in place of pictures, each where it may stand', () => {
  const site = (kind: 'contact' | 'article' | 'product', facts: FakePage['facts']) =>
    siteReading({ '/': home, '/page': { kinds: [kind], facts: { excerpt: '', ...facts } } });
  const state = (kind: 'contact' | 'article' | 'product', facts: FakePage['facts']) => outcomeOf('placeholder-texts', site(kind, facts));
  expect(state('contact', { excerpt: 'Telefon: [Telefonnummer] Adresse: [Straße, Ort]' }).where).toEqual([
    ['/page', 'Telefon: [Telefonnummer]'],
    ['/page', 'Adresse: [Straße, Ort]'],
  ]);
  // What an article quotes is no blank; what a link is called is its name.
  expect(state('article', { excerpt: 'He thanked [company name] for it.' }).state).toBe('fine');
  expect(state('contact', { excerpt: '[E-Mail]', links: [link({ to: '/mail', words: 'E-Mail' })] }).state).toBe('fine');
  // Goods may be templates.
  expect(state('contact', { excerpt: 'Vorlage: bitte anpassen.' }).state).toBe('found');
  expect(state('product', { excerpt: 'Vorlage: bitte anpassen.' }).state).toBe('fine');
  // A page that shows pictures may speak of them.
  const words = { excerpt: '📸 Product photo Teapot' };
  expect(state('product', words).state).toBe('found');
  expect(state('product', { ...words, measures: { ...pageFacts({}).measures, images: 3 } }).state).toBe('fine');
});
