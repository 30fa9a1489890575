import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceViews } from '@/lib/audit/device-views.ts';
import type { ClickTree } from '@/lib/graph/click-tree.ts';
import { cartWalk } from '@/lib/journey/cart-walk.ts';
import { placeWalk } from '@/lib/journey/place-walk.ts';
import { saysNothing, scentOf, type Says } from '@/lib/journey/scent.ts';
import { walkArrivals } from '@/lib/journey/walk-arrivals.ts';
import { weighLinks, type WalkFrame } from '@/lib/journey/weigh-links.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Link } from '@/lib/model/page.ts';
import { isKind } from '@/lib/model/site.ts';
import { anySite } from '@/tests/fakes/any-site.ts';
import { catalog } from '@/tests/fakes/judge.ts';
import { plainWalk } from './plain-walk.ts';

const says: Says = (text, key) => Number(text.toLowerCase() === key.replaceAll('-', ' '));
const habits = fc.record({ gamma: fc.constantFrom(0.25, 0.5, 1.5, 2, 3), bySight: fc.boolean() });
const trees = anySite.map((reading) => {
  const { desktop, phone } = deviceViews(reading, catalog, null);
  return [desktop, phone].flatMap((view) => (view ? [view.survey.tree] : []));
});

function compare(
  frame: WalkFrame,
  smell: (link: Link, layer: number) => number,
  { graph }: ClickTree,
  weighing: { readonly gamma: number; readonly bySight: boolean },
) {
  const begin = new Map(graph.pages.map((_, node) => [node, 1 / graph.pages.length]));
  const walk = { back: 0.12, begin, most: 12 };
  const { ground, weigh } = weighLinks(frame);
  const ours = walkArrivals({ ...walk, graph: { ...ground, ...weigh(weighing) } });
  const plain = plainWalk({ ...walk, ...weighing, frame, smell });
  for (const which of ['arriving', 'deciding'] as const)
    for (const [click, share] of ours[which].entries()) expect(Math.abs(share - (plain[which][click] ?? 0))).toBeLessThan(1e-12);
  // What is not followed to its end is as good as over.
  for (const share of plain.deciding.slice(ours.deciding.length)) expect(share).toBeLessThan(1e-6);
}

test('a walk to a place by lanes is the walk link by link', () => {
  const wish = { keys: ['faq'], near: ['contact'] } as const;
  fc.assert(
    fc.property(trees, habits, (some, weighing) => {
      for (const tree of some) {
        const nodes = tree.graph.pages.flatMap((page, node) => (isKind(page, 'faq') ? [node] : []));
        compare(placeWalk(tree, { wish, nodes, presses: [] }, says), scentOf(wish, says), tree, weighing);
      }
    }),
    { numRuns: 150 },
  );
});

test('a walk to the cart by lanes is the walk link by link', () => {
  fc.assert(
    fc.property(trees, habits, (some, weighing) => {
      for (const tree of some) {
        const floor = (link: Link, kind: PageKindId, scent: number) => {
          const page = tree.graph.pages[tree.graph.nodeOf.get(link.to) ?? -1];
          return page && isKind(page, kind) ? scent : 0;
        };
        const buying = { keys: ['add-to-cart', 'buy-now', 'product'], near: [] } as const;
        const [shopping, beforeGoods, paying] = [
          scentOf({ ...buying, near: ['catalog'] }, says),
          scentOf(buying, says),
          scentOf({ keys: ['cart', 'open-cart', 'checkout', 'go-to-checkout'], near: [] }, says),
        ];
        const lists = (link: Link) => (saysNothing(link, says) ? 0 : floor(link, 'catalog', 0.5));
        const smells = [
          (link: Link) => Math.max(shopping(link), floor(link, 'product', 0.8), lists(link)),
          (link: Link) => Math.max(beforeGoods(link), floor(link, 'product', 0.8)),
          paying,
        ];
        compare(cartWalk(tree, says), (link, layer) => smells[layer]?.(link) ?? 0, tree, weighing);
      }
    }),
    { numRuns: 150 },
  );
});
