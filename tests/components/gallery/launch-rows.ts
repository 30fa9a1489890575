import type { LaunchRow } from '@/lib/model/launch-schema.ts';

const shop = 'https://staging.alderandleaf.example';
const all = 'Looked at on 81 pages, which is all of them.';

const row = (change: Partial<LaunchRow> & Pick<LaunchRow, 'id' | 'name'>): LaunchRow => ({
  need: 'must',
  state: 'in-order',
  words: all,
  why: 'A link that leads nowhere ends the visit of whoever follows it.',
  where: [],
  ...change,
});

/** A shop before its launch. */
export const launchRows: readonly LaunchRow[] = [
  row({
    id: 'dead-links',
    name: 'Links and where they lead',
    state: 'needs-look',
    words: '2 links lead nowhere.',
    where: [
      { url: `${shop}/contact`, selector: null, words: 'How to find the mill' },
      { url: `${shop}/journal/we-have-moved`, selector: null, words: 'The gift sets of the old shop' },
    ],
  }),
  row({
    id: 'template-leftovers',
    name: 'Code of templates in the text',
    state: 'needs-look',
    words: '1 page shows code where words should be.',
    why: 'Code where words should be: a value was missing, or the part that fills it in does not run.',
    where: [{ url: `${shop}/gifts/five-afternoons`, selector: null, words: '{{ product.title }} Five afternoons' }],
  }),
  row({
    id: 'empty-links',
    need: 'should',
    name: 'Links without an address (“#”)',
    state: 'needs-look',
    words: '1 link has no address.',
    why: 'They look like links and do nothing, unless a script takes them up.',
    where: [{ url: `${shop}/gifts`, selector: null, words: 'Gift wrapping' }],
  }),
  row({ id: 'noindex', name: 'Whether search engines may show the pages (noindex)' }),
  row({
    id: 'closed-robots',
    name: 'Whether search engines may read the site (robots.txt)',
    words: 'It leaves the first page open to search engines.',
  }),
  row({ id: 'missing-page', need: 'should', name: 'What the site shows at a wrong address (404)', words: 'It says 404 and has 36 links.' }),
  row({
    id: 'lost-pictures',
    name: 'Pictures and whether they load',
    state: 'not-known',
    unread: 21,
    words: 'All came on 14 pages drawn, one of each make; 67 other pages were not drawn.',
  }),
  row({ id: 'lost-forms', name: 'Forms and where they send', state: 'not-known', unread: 21, words: 'No fault on 60 pages.' }),
  row({
    id: 'redirects',
    need: 'should',
    name: 'Links that are sent on to another address (redirects)',
    state: 'not-known',
    words: 'It was not noted.',
  }),
  row({
    id: 'orphans',
    need: 'should',
    name: 'Pages listed for search engines (sitemap) and links to them',
    state: 'does-not-apply',
    words: 'No sitemap was found.',
  }),
];

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words that do not break. */
export const longLaunchRows: readonly LaunchRow[] = launchRows.map((one) => ({
  ...one,
  words: `${one.words} ${long}`,
  where: one.where.map((place) => ({ ...place, url: `${place.url}/${long.toLowerCase()}`, words: long })),
}));
