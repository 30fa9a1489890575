import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fixList } from '@/lib/model/fix-list.ts';
import type { Fix, SiteEdit } from '@/lib/model/fix-schema.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { visitsTouched } from '@/lib/traffic/visits-touched.ts';

const gain = { desktop: 1, phone: 1 };
const gains = { informed: gain, questioning: gain, doubtful: gain, uninformed: gain };
const fix = (id: string, edit: readonly SiteEdit[], where: Fix['where'] = []): Fix => ({
  id,
  title: id,
  how: '',
  effort: 'text',
  gains,
  needs: [],
  findings: [],
  edit: [...edit],
  where,
});
const page = (path: string, kind: PageKindId) =>
  ({ url: `https://tea.test${path}`, kinds: [{ kind, confidence: 1 }] }) as unknown as AuditExport['pages'][number];
const pages = [page('/', 'home'), page('/teas', 'catalog'), page('/mint', 'product'), page('/sage', 'product'), page('/steeping', 'guide')];
const landing = (path: string, visits: number) => ({ url: `https://tea.test${path}`, visits, leftAtOnce: null, outcomes: null });
const figures = (...landings: readonly ReturnType<typeof landing>[]): Figures => ({
  outcome: 'orders',
  visits: 10_000,
  leftAtOnce: null,
  outcomes: null,
  days: 30,
  sources: [],
  files: [],
  pages: landings,
});
const owners = figures(
  landing('/', 500),
  landing('/mint', 200),
  landing('/sage', 80),
  landing('/steeping/', 900),
  landing('/sold-out', 60),
);

const touches = (fixes: readonly Fix[], told = owners) => {
  const touched = visitsTouched({ fixes: [...fixes], pages }, told);
  return touched && new Map([...touched.byFix].map(([id, { visits }]) => [id, visits])).set('of all', touched.of);
};

test('a link in the menu is met by every visit that began on a page which was read', () => {
  const menu = fix('menu', [{ edit: 'add-link', on: 'every-page', place: 'menu', words: 'Reviews', to: '/reviews', like: null }]);

  expect(touches([menu])).toEqual(new Map(Object.entries({ menu: 1680, 'of all': 1680 })));
});

test('reviews on each product are met by who lands on a product; text on a guide by who lands there', () => {
  const reviews = fix('reviews', [{ edit: 'add-reviews', on: { kinds: ['product'] }, count: 5 }]);
  const text = fix('text', [{ edit: 'write', on: { pages: ['https://tea.test/steeping'] }, words: 300 }]);

  expect(touches([reviews, text])).toEqual(new Map(Object.entries({ reviews: 280, text: 900, 'of all': 1680 })));
});

test('a page that is not there yet touches nobody by itself, but by the links to it', () => {
  const made: SiteEdit = { edit: 'add-page', url: 'https://tea.test/faq', kind: 'faq', words: 'FAQ' };
  const linked: SiteEdit = { edit: 'add-link', on: { kinds: ['home'] }, place: 'footer', words: 'FAQ', to: made.url, like: null };

  expect(touches([fix('alone', [made]), fix('linked', [made, linked])])).toEqual(
    new Map(Object.entries({ alone: 0, linked: 500, 'of all': 1680 })),
  );
});

test('what is put right where it stands touches at least the places that are told', () => {
  const right = fix(
    'right',
    [{ edit: 'put-right', finding: 'tiny-targets' }],
    [{ url: 'https://tea.test/mint', selector: null, words: '' }],
  );

  expect(visitsTouched({ fixes: [right], pages }, owners)?.byFix.get('right')).toEqual({ visits: 200, isLeast: true });
});

test('nothing is said where no landing page was read', () => {
  expect(touches([fix('search', [{ edit: 'add-search', words: 'Search' }])], figures(landing('/sold-out', 60)))).toBeNull();
  expect(touches([], figures())).toBeNull();
});

test('of fixes that gain the same, the list by visits begins with what most visits meet, and keeps the numbers that the fixes have by gain', () => {
  const fixes = [
    fix('catalog', [{ edit: 'sell-in-lists', words: 'Add' }]),
    fix('product', [{ edit: 'show-cart' }]),
    fix('search', [{ edit: 'add-search', words: 'Search' }]),
  ];
  const sorted = fixList(fixes, { order: 'visits', device: 'desktop', touched: visitsTouched({ fixes, pages }, owners) });

  expect(sorted.map((one) => [one.fix.id, one.number])).toEqual([
    ['search', 3],
    ['product', 2],
    ['catalog', 1],
  ]);
});

test('a fix that many visits meet and that gains nothing stands behind one that few meet and that helps them', () => {
  const none = { desktop: 0, phone: null };
  const idle = {
    ...fix('idle', [{ edit: 'add-search', words: 'Search' }]),
    gains: { informed: none, questioning: none, doubtful: none, uninformed: none },
  };
  const fixes = [fix('product', [{ edit: 'show-cart' }]), idle];
  const touched = visitsTouched({ fixes, pages }, owners);
  expect(fixList(fixes, { order: 'visits', device: 'desktop', touched }).map((one) => one.fix.id)).toEqual(['product', 'idle']);
});

test('no fix touches more visits than there are, and one more edit never touches fewer', () => {
  const kinds = fc.constantFrom<PageKindId>('home', 'catalog', 'product', 'guide', 'cart');
  const edit = fc.oneof(
    fc.array(kinds).map((on): SiteEdit => ({ edit: 'add-section', on: { kinds: on }, kind: 'faq', heading: '' })),
    fc.constant<SiteEdit>({ edit: 'show-cart' }),
    fc.constant<SiteEdit>({ edit: 'add-search', words: '' }),
  );
  fc.assert(
    fc.property(fc.array(edit), edit, (some, more) => {
      const told = touches([fix('some', some), fix('all', [...some, more])]);
      const [few = 0, all = 0, most = 0] = ['some', 'all', 'of all'].map((name) => told?.get(name));
      return few <= all && all <= most;
    }),
  );
});
