import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { Heading, Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://clear.test${path}`;
const link = (words: string, path: string, place: 'header' | 'main' = 'header'): Link => ({
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
const heading = (text: string, level = 1): Heading => ({ level, text, place: 'main', hidden: null });
const menu: LinkBlock = {
  id: 'menu',
  place: 'header',
  links: [link('Services', '/services'), link('Imprint', '/imprint'), link('Vacancies', '/work')],
};
const page = (path: string, more: Partial<PageFacts> = {}) => pageFacts({ url: at(path), title: 'Clear', blocks: [menu], ...more });
const read = (pages: readonly PageFacts[], path: string) =>
  classifySite({ pages, start: at('/'), vocabulary, kinds, others, platforms }).find(({ facts }) => facts.url === at(path));
const said = (pages: readonly PageFacts[], path: string) => read(pages, path)?.kinds.map(({ kind }) => kind);
const measures = pageFacts().measures;
const tilesTo = (paths: readonly string[]) => [
  {
    count: paths.length,
    withLink: paths.length,
    withImage: paths.length,
    withPrice: 0,
    withDate: 0,
    links: paths.map(at),
    heading: null,
    place: 'main' as const,
  },
];

test('a legal notice with two addresses is no page of locations, and says what it is', () => {
  const notice = page('/imprint', {
    title: 'Imprint | Clear',
    headings: [heading('Imprint')],
    measures: { ...measures, telephones: 3, mails: 1, addresses: 2 },
  });
  expect(said([page('/'), notice], '/imprint')).toEqual(['other']);
  expect(read([page('/'), notice], '/imprint')?.kinds[0]?.evidence).toContain('It is a legal notice');
});

test('pictures that lead to services are no list of goods', () => {
  const names = ['attics', 'cellars', 'gardens', 'garages', 'sheds', 'yards'];
  const services = names.map((name) =>
    page(`/services/${name}`, { skeleton: 'service', headings: [heading(`Clearing ${name}`)], title: `Clearing ${name} | Clear` }),
  );
  const list = page('/services', {
    title: 'Our services | Clear',
    headings: [heading('Our services')],
    links: names.map((name) => link(name, `/services/${name}`, 'main')),
  });
  const town = (name: string) =>
    page(`/towns/${name}`, {
      skeleton: 'town',
      headings: [heading(`Clearing in ${name}`), heading('Clearing an attic', 2), heading('Clearing a yard', 2)],
      tiles: tilesTo(names.map((one) => `/services/${one}`)),
    });
  const towns = ['ayr', 'bath', 'corby', 'dover'].map(town);
  for (const { url } of towns) expect(said([page('/'), list, ...services, ...towns], new URL(url).pathname)).not.toContain('catalog');
});

test('what every page of a site offers tells nothing of one of them', () => {
  const offer = 'Free delivery with tracking number by courier, returns within thirty days, postage paid, dispatched in two working days.';
  const pages = ['/', '/a', '/b', '/c', '/d'].map((path) => page(path, { excerpt: offer, words: 60 }));
  expect(said(pages, '/a')).toEqual(['other']);
});

test('a form for messages at the end of a page that is called something else makes it no contact page', () => {
  const offer = page('/maglown', {
    title: 'Maglown | Clear',
    headings: [heading('Maglown')],
    excerpt: 'Four people and a van for the day. We carry the sofa down, sweep the floor, and the price is fixed before we start.',
    forms: [
      {
        action: at('/send'),
        method: 'post',
        place: 'main',
        words: 'Send',
        fields: [
          { name: 'email', type: 'email', label: 'Your e-mail', required: true, filled: false },
          { name: 'message', type: 'textarea', label: 'Message', required: true, filled: false },
        ],
      },
    ],
    measures: { ...measures, telephones: 1, mails: 1 },
  });
  const linked = { ...menu, links: [...menu.links, link('Maglown', '/maglown')] };
  expect(said([page('/', { blocks: [linked] }), { ...offer, blocks: [linked] }], '/maglown')).not.toContain('contact');
});
