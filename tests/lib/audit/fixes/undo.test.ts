import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceViews, type DeviceViews } from '@/lib/audit/device-views.ts';
import { editedViews } from '@/lib/audit/fixes/edited-views.ts';
import { judgeVisitors } from '@/lib/audit/judge-visitors.ts';
import type { SiteEdit } from '@/lib/model/fix-schema.ts';
import type { VisitorScore } from '@/lib/model/audit-export.ts';
import { catalog, judgedTea } from '@/tests/fakes/judge.ts';
import { largeShop } from '@/tests/fakes/large-shop.ts';
import { at, block } from '@/tests/fakes/site-reading.ts';
import { teaReading, type TeaChanges } from '@/tests/fakes/tea-reading.ts';

const { coverage } = judgedTea();
const scoresOf = (views: DeviceViews): readonly VisitorScore[] => judgeVisitors(views, { catalog, coverage });
/** Scores and points, without bands and what is said of them: a trial asks for points alone. */
const points = (scores: readonly VisitorScore[]) =>
  scores.map(({ devices: { desktop, phone } }) =>
    [desktop, phone].map(({ score, needs }) => [score, ...needs.map((need) => `${need.id} ${need.points} ${need.state}`)]),
  );

const changed = (views: DeviceViews, made: readonly SiteEdit[]) => editedViews(views, made, { pointsOnly: true });

const products = { kinds: ['product' as const] };
const edits: readonly SiteEdit[] = [
  { edit: 'add-link', on: 'every-page', place: 'menu', words: 'Kind words', to: at('/kind-words'), like: at('/journal') },
  { edit: 'add-link', on: 'every-page', place: 'header', words: 'Cart', to: at('/cart'), like: null },
  { edit: 'add-link', on: products, place: 'main', words: 'Delivery', to: at('/delivery'), like: null },
  { edit: 'add-section', on: products, kind: 'shipping-returns', heading: 'Delivery' },
  { edit: 'add-reviews', on: products, count: 5 },
  { edit: 'add-pictures', on: products, count: 5 },
  { edit: 'write', on: products, words: 20 },
  { edit: 'open-up', to: at('/list-0') },
  { edit: 'name', to: null, words: 'Cart' },
  { edit: 'show-cart' },
  { edit: 'sell-in-lists', words: 'Add' },
  { edit: 'add-search', words: 'Search' },
  { edit: 'add-page', url: at('/#new-guarantee'), kind: 'guarantee', words: 'Guarantee' },
  { edit: 'add-link', on: 'every-page', place: 'menu', words: 'Guarantee', to: at('/#new-guarantee'), like: at('/journal') },
  { edit: 'say-who', on: { pages: [at('/contact')] }, what: 'address', place: 'main' },
];

test('trying changes and undoing them, in whatever order, gives back exactly what there was', () => {
  const views = deviceViews(largeShop(40), catalog, null);
  const before = points(scoresOf(views));
  const everyone = fc.shuffledSubarray([...edits]);
  fc.assert(
    fc.property(everyone, fc.nat(), (some, seed) => {
      const whole = points(scoresOf(changed(views, some)));
      const [undone] = some.splice(seed % Math.max(1, some.length), 1);
      const without = points(scoresOf(changed(views, some)));
      // Done again, last instead of where it was: what undoing cost is what doing it gives.
      expect(points(scoresOf(changed(views, undone ? [...some, undone] : some)))).toEqual(whole);
      expect(points(scoresOf(changed(views, some.toReversed())))).toEqual(without);
      expect(points(scoresOf(changed(views, [])))).toEqual(before);
      expect(points(scoresOf(views))).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('a link that a site has taken out of its header costs exactly what putting it back gives', () => {
  const all = [
    { to: '/teas', words: 'Teas' },
    { to: '/story', words: 'About us' },
    { to: '/journal', words: 'Journal' },
    { to: '/cart', words: 'Cart' },
    { to: '/kind-words', words: 'Kind words' },
  ];
  const shop = (header: TeaChanges['header']) => deviceViews(teaReading(header ? { header } : {}), catalog, null);
  const whole = points(scoresOf(shop(block('header', all))));
  for (const gone of all) {
    const left = shop(
      block(
        'header',
        all.filter((one) => one !== gone),
      ),
    );
    const back: SiteEdit = { edit: 'add-link', on: 'every-page', place: 'header', words: gone.words, to: at(gone.to), like: null };
    expect(points(scoresOf(left))).not.toEqual(whole);
    expect(points(scoresOf(changed(left, [back])))).toEqual(whole);
  }
});

test('a change that two fixes have in common is made once', () => {
  const views = deviceViews(teaReading(), catalog, null);
  for (const edit of edits) expect(points(scoresOf(changed(views, [edit, { ...edit }])))).toEqual(points(scoresOf(changed(views, [edit]))));
});
