import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { Control, Heading, Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
import type { Passage } from '@/lib/model/page-content.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://stone-oven.test${path}`;
const link = (words: string, path: string, place: Link['place'] = 'main'): Link => ({
  to: at(path),
  words,
  namedBy: 'text',
  place,
  slot: place,
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
});
const { measures } = pageFacts();
const heading = (text: string, level = 2): Heading => ({ level, text, place: 'main', hidden: null });
const passage = (words: string, excerpt: string, more: Partial<Passage['measures']> = {}): Passage => ({
  heading: words,
  level: 2,
  selector: `#${words.length}`,
  place: 'main',
  hidden: null,
  words: 60,
  excerpt,
  measures: { ...measures, ...more },
});
const addButton: Control = {
  words: 'Add to basket',
  namedBy: 'text',
  place: 'main',
  slot: 'main form button',
  hidden: null,
  does: 'submit',
  form: null,
  sendsTo: at('/basket'),
  method: 'post',
  inTile: false,
  tileLink: null,
  disabled: false,
};
const menu: LinkBlock = {
  id: 'menu',
  place: 'menu',
  links: [link('Breads', '/breads', 'menu'), link('Basket', '/basket', 'menu'), link('Questions', '/ask', 'menu')],
};
const breads = ['rye', 'spelt', 'sourdough', 'malt', 'soda', 'potato'];

/** A bakery whose pages change what is known of the others: names, habits, the cart's address, links with new words. */
const pages: readonly PageFacts[] = [
  { url: at('/'), title: 'Stone Oven', headings: [heading('Stone Oven', 1)], excerpt: 'We bake. Free delivery and returns.' },
  {
    url: at('/breads'),
    title: 'Breads | Stone Oven',
    headings: [heading('Breads', 1)],
    links: breads.map((name) => link(name, `/b/${name}`)),
    tiles: [
      {
        count: 6,
        withLink: 6,
        withImage: 6,
        withPrice: 6,
        withDate: 0,
        links: breads.map((name) => at(`/b/${name}`)),
        heading: null,
        place: 'main' as const,
      },
    ],
    skeleton: 'shelf',
  },
  ...breads.map((name, nth) => ({
    url: at(`/b/${name}`),
    title: nth > 2 ? `${name} | Product details | Stone Oven` : `${name} | Stone Oven`,
    headings: [heading(name, 1), heading('Terms and conditions'), heading('What people say')],
    controls: [addButton],
    links: [link('What people say of it', '/ask'), link('Ask us', '/ask')],
    passages: [
      passage('What people say', `Best ${name} ever. Subtotal 0`, { quotes: 3, ratings: 2 }),
      passage('Your basket', 'Your basket is empty'),
    ],
    measures: { ...measures, prices: 1 },
    skeleton: 'bread',
  })),
  {
    url: at('/ask'),
    title: 'Ask | Stone Oven',
    headings: [heading('Questions & answers', 1), heading('Terms and conditions')],
    measures: { ...measures, questions: 5 },
  },
  { url: at('/basket'), title: 'Basket | Stone Oven', headings: [heading('Your basket', 1)], excerpt: 'Subtotal 0. Your basket is empty.' },
  {
    url: at('/story'),
    title: 'Story | Stone Oven',
    headings: [heading('Our story', 1), heading('Terms and conditions')],
    links: [link('Pay', '/pay'), link('FAQ', '/ask')],
    passages: [passage('Our team', 'Founder and head baker', { images: 3 }), passage('Your basket', 'Your basket is empty')],
  },
  { url: at('/pay'), title: 'Checkout | Stone Oven', headings: [heading('Checkout', 1), heading('Terms and conditions')] },
  { url: at('/gone'), title: 'Page not found', headings: [heading('Terms and conditions')], words: 20 },
].map((page) => pageFacts({ blocks: [menu], ...page }));

const catalog = { vocabulary, kinds, others, platforms };
const classify = (some: readonly PageFacts[]) => classifySite({ ...catalog, pages: some, start: at('/') });

test('what is kept of pages while more arrive changes no answer: it is what pages give that are seen for the first time', () => {
  for (let count = 1; count <= pages.length; count += 1) {
    const some = pages.slice(0, count);
    classifyPage(some.at(-1) ?? pageFacts(), catalog, { start: at('/'), inbound: [] });
    expect(classify(some)).toEqual(classify(structuredClone(some)));
  }
});

test('nor when the site is looked at from another page on, or pages are missing again', () => {
  classify(pages);
  for (const some of [pages.toReversed(), pages.slice(3), pages.filter((_, nth) => nth % 2 === 0), pages])
    expect(classify(some)).toEqual(classify(structuredClone(some)));
});

test('nor for other words', () => {
  classify(pages);
  const fewer = vocabulary
    .slice(0, 1)
    .map((language) => ({ ...language, words: { ...language.words, catalog: ['story'], product: ['breads'] } }));
  const read = (some: readonly PageFacts[]) => classifySite({ ...catalog, vocabulary: fewer, pages: some, start: at('/') });
  expect(read(pages)).toEqual(read(structuredClone(pages)));
  expect(classify(pages)).toEqual(classify(structuredClone(pages)));
});
