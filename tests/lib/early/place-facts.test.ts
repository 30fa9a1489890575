import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { createPlacing, type EarlyTexts } from '@/lib/early/place-facts.ts';
import { readEarly, type EarlySense, type PageTold } from '@/lib/early/read-early.ts';
import { senseOf } from '@/lib/early/sense-of.ts';
import { mostSaid } from '@/lib/model/page-looks.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';
import { situations, tells, tellsNot } from './situations.ts';

const spoken = (language: string) => vocabulary.filter((one) => one.language === language);
const factOf = (id: string) => {
  const fact = earlyFacts.find((one) => one.id === id);
  if (!fact) throw new Error(id);
  return fact;
};
const inShop = (language: string): EarlySense => ({
  kind: 'store',
  vocabulary: spoken(language),
  ownPlaces: [],
  offers: new Map(),
  isAbout: () => false,
  isKnown: true,
});
const plain: PageTold = { telling: [], menu: [], isProse: false };
function quoteOf(id: string, { in: language, says }: { readonly in: string; readonly says: string }): string | null {
  const reading = readEarly(says, inShop(language), plain);
  const stretch = factOf(id).find(reading);
  return stretch && reading.quote(stretch);
}
const rows = <One extends object>(byFact: { readonly [fact: string]: readonly One[] }) =>
  Object.entries(byFact).flatMap(([fact, all]) => all.map((one) => ({ fact, ...one })));

test.each(rows(tells))('$in: “$says” tells $fact', ({ fact, quoted, ...saying }) => {
  expect(quoteOf(fact, saying)).toContain(quoted);
});

test.each(rows(tellsNot))('$in: “$says” does not tell $fact', ({ fact, ...saying }) => {
  expect(quoteOf(fact, saying)).toBeNull();
});

/** A shop of teas and herbs, as it is read. */
const tea = siteReading({
  '/': {
    kinds: ['home'],
    facts: { title: 'Loose tea and coffee | Alder & Leaf' },
    links: [
      { to: '/teas', words: 'Teas' },
      { to: '/herbs', words: 'Herbs' },
    ],
  },
  '/teas': { kinds: ['catalog'], facts: { title: 'Teas | Alder & Leaf' } },
  '/herbs': { kinds: ['catalog'], facts: { title: 'Herbs | Alder & Leaf' } },
});
const sense = (kind: EarlySense['kind'] = 'store') => senseOf({ pages: tea.pages, start: tea.start, kind, vocabulary: spoken('en') });
const texts = (more: Partial<EarlyTexts>): EarlyTexts => ({
  url: 'https://shop.test/',
  title: '',
  said: null,
  read: '',
  ...plain,
  isOffer: false,
  isReadable: true,
  ...more,
});

test.each(situations)('$told', ({ kind, heading, first, further, behind = [], places }) => {
  const made = sense(kind);
  const home = tea.pages[0];
  if (!home) throw new Error('no home');
  const { telling } = made.told({
    ...home,
    facts: { ...home.facts, headings: [{ level: 1, text: heading, place: 'main', hidden: null }] },
  });
  const page = texts({ said: { first, further }, telling, menu: ['Teas', 'Herbs', 'Gifts'] });
  const others = behind.map((text, at) => ({
    texts: texts({ url: `https://shop.test/${at}`, said: { first: text, further: '' } }),
    clicks: at + 1,
  }));
  const place = createPlacing(made);
  const found = Object.keys(places).map((id) => [id, place(factOf(id), { page, behind: others }).is]);
  expect(Object.fromEntries(found)).toEqual(places);
});

test('what stands behind links is told with its page, its clicks and its words', () => {
  const place = createPlacing(sense());
  const delivery = texts({ url: 'https://shop.test/delivery', title: 'Delivery', read: 'We ship to Ireland only.' });
  const page = texts({ said: { first: 'Tea', further: '' } });
  expect(place(factOf('delivery-area'), { page, behind: [{ texts: delivery, clicks: 2 }] })).toEqual({
    is: 'behind',
    clicks: 2,
    url: 'https://shop.test/delivery',
    title: 'Delivery',
    quote: 'We ship to Ireland only.',
  });
  // A size is that of its own page.
  const sized = texts({ url: 'https://shop.test/shirt', read: 'Sizes S M L' });
  expect(place(factOf('sizes'), { page, behind: [{ texts: sized, clicks: 1 }] })).toEqual({ is: 'nowhere' });
});

test('a category is told by its heading, not by its name in the menu', () => {
  const page = texts({
    said: { first: 'Alder & Leaf Teas Herbs Contact Free delivery from £30. Teas Picked by hand', further: '' },
    telling: ['Teas'],
    menu: ['Teas', 'Herbs', 'Contact'],
  });
  // What is quoted begins where the heading does.
  expect(createPlacing(sense())(factOf('sold'), { page, behind: [] })).toEqual({ is: 'first', quote: '… Teas Picked by hand' });
});

test('“Our products” tells nothing, though I sell bee products; what they are is told below it', () => {
  const { pages, start } = siteReading({
    '/': { kinds: ['home'], facts: { title: 'Honig und Bienenprodukte vom Imker' } },
    '/p': { kinds: ['catalog'], facts: { headings: [{ level: 1, text: 'Unsere Produkte', place: 'main', hidden: null }] } },
  });
  const made = senseOf({ pages, start, kind: 'store', vocabulary: spoken('de') });
  const page = texts({
    said: { first: 'Unsere Produkte Reiner Honig und Bienenprodukte', further: '' },
    ...(pages[1] && made.told(pages[1])),
  });
  expect(createPlacing(made)(factOf('sold'), { page, behind: [] })).toMatchObject({ quote: expect.stringContaining('Reiner Honig') });
  expect(page.telling).toEqual([]);
});

test('a menu tells what pages there are, not what I sell; two of my categories named elsewhere do', () => {
  const menu = ['Teas', 'Herbs', 'Contact'];
  const sold = (first: string) =>
    createPlacing(sense())(factOf('sold'), { page: texts({ said: { first, further: '' }, menu }), behind: [] }).is;
  expect(sold('Teas Herbs Contact Slow mornings')).toBe('nowhere');
  expect(sold('Teas Herbs Contact Slow mornings with teas from Assam and herbs from our garden')).toBe('first');
});

test('the heading of an article tells its subject; what I sell is told where it says what my Home calls itself', () => {
  const article = siteReading({
    '/brew': { kinds: ['article'], facts: { headings: [{ level: 1, text: 'Why tea turns bitter', place: 'main', hidden: null }] } },
  }).pages[0];
  if (!article) throw new Error('no article');
  const made = sense();
  const sold = (first: string) =>
    createPlacing(made)(factOf('sold'), { page: texts({ ...made.told(article), said: { first, further: '' } }), behind: [] });
  expect(sold('Why tea turns bitter. Tea and coffee draw alike.').is).toBe('nowhere');
  expect(sold('Alder & Leaf: loose tea and coffee. Why tea turns bitter')).toEqual({
    is: 'first',
    quote: '… loose tea and coffee. Why tea turns bitter',
  });
});

test('a heading that stands on all pages of a template tells nothing of the site', () => {
  const headings = ['Leave a reply', 'Slow mornings'].map((text) => ({ level: 2, text, place: 'main' as const, hidden: null }));
  const { pages, start } = siteReading({
    '/': { kinds: ['home'], facts: { title: 'Alder & Leaf', headings } },
    '/a': { kinds: ['other'], facts: { headings } },
    '/b': { kinds: ['other'], facts: { headings } },
  });
  const made = senseOf({ pages, start, kind: 'service', vocabulary: spoken('en') });
  expect(pages.flatMap((page) => made.told(page).telling)).toEqual([]);
});

test('what was not looked at is never called nowhere', () => {
  const place = createPlacing(sense());
  const price = (more: Partial<EarlyTexts>) => place(factOf('price'), { page: texts(more), behind: [] }).is;
  expect(price({ said: null, read: 'Tea' })).toBe('not-known');
  expect(price({ said: null, read: 'Tea for £4' })).toBe('page');
  expect(price({ said: { first: 'Tea', further: '' }, read: 'Tea for £4' })).toBe('closed');
  expect(price({ said: { first: 'Tea', further: 'leaf '.repeat(mostSaid.further).slice(0, mostSaid.further) } })).toBe('not-known');
  expect(price({ said: { first: 'Té suelto', further: '' }, isReadable: false })).toBe('not-known');
  expect(place(factOf('price'), null)).toEqual({ is: 'not-known' });
});

test('where hardly a word of what a shop sells is known, no page is blamed for not saying it', () => {
  const dim = senseOf({ pages: tea.pages.slice(0, 1), start: tea.start, kind: 'store', vocabulary: spoken('en') });
  const page = texts({ said: { first: 'Slow mornings', further: 'Discover more' } });
  expect(createPlacing(dim)(factOf('sold'), { page, behind: [] })).toEqual({ is: 'not-known' });
  expect(createPlacing(sense())(factOf('sold'), { page, behind: [] })).toEqual({ is: 'nowhere' });
});

test('whatever a page says is quoted from it, and never at length', () => {
  const part = fc.constantFrom('deliver', 'Germany', '£4', 'size', '250 g', '送料', '全国', '—', 'not suitable', 'S M L', '<b>', '\n');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 300 }), (parts) => {
      const reading = readEarly(parts.join(' '), inShop('en'), plain);
      for (const fact of earlyFacts) {
        const stretch = fact.find(reading);
        if (stretch) expect(reading.quote(stretch).length).toBeLessThanOrEqual(164);
      }
    }),
    { numRuns: 60 },
  );
});
