import type { ClickTree } from '../graph/click-tree.ts';
import { clicksToKind } from '../graph/clicks-to-kind.ts';
import { stepsTo } from '../graph/steps-to.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { Stations, StationWays } from '../model/station-schema.ts';
import type { Step } from '../model/step-schema.ts';
import type { DeviceView, DeviceViews } from './device-views.ts';

/** The quickest way to each station of buying, on both devices; null where nothing is sold. */
export function stationsOf({ desktop, phone }: DeviceViews): Stations | null {
  if (!desktop.survey.figures.has('cart')) return null;
  return { desktop: waysIn(desktop), phone: phone && waysIn(phone) };
}

function waysIn({ survey: { tree } }: DeviceView): StationWays {
  const toKind = (kind: PageKindId) => {
    const nearest = clicksToKind(tree, [kind]);
    return nearest && wayTo(tree, tree.where.empty(nearest.node));
  };
  return {
    catalog: toKind('catalog'),
    product: toKind('product'),
    inCart: wayTo(tree, soonestFilled(tree)),
    cart: wayTo(tree, tree.where.cart),
    checkout: wayTo(tree, tree.where.checkout),
  };
}

/** The place that is reached first with something in the cart, or -1. */
function soonestFilled({ graph, where, clicks }: ClickTree): number {
  let soonest = -1;
  for (let node = 0; node < graph.pages.length; node += 1) {
    const place = where.filled(node);
    const reached = clicks[place] ?? -1;
    if (reached >= 0 && (soonest < 0 || reached < (clicks[soonest] ?? Infinity))) soonest = place;
  }
  return soonest;
}

function wayTo(tree: ClickTree, place: number): Step[] | null {
  const steps = place < 0 ? null : stepsTo(tree, place);
  return steps && [...steps];
}
