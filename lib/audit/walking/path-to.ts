import { legsTo } from '../../graph/legs-to.ts';
import { mayBeAsked, pathLegs } from '../../graph/path-legs.ts';
import { shownWayTo } from '../../graph/with-shown-way.ts';
import { stepsOfPress } from '../../graph/steps-of-press.ts';
import { waysToGoal } from '../../graph/ways-to-goal.ts';
import type { ClickGraph } from '../../graph/click-graph.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { ReadPage } from '../../model/site.ts';
import type { PathLeg, PathWish, WalkedPath } from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from '../facts/survey-site.ts';
import { goalName } from '../goal-words.ts';
import { kindLabel, kindMet } from './kind-label.ts';
import { legsOfShown } from './legs-of-shown.ts';
import { wantedNeed } from './wanted-of.ts';

interface Route {
  readonly legs: readonly PathLeg[];
  readonly to: string;
  readonly kind: PageKindId;
  readonly reopens?: NonNullable<WalkedPath['reopens']>;
}

/** The way that a survey's tree has to what a visitor needs; null where there is none, or where the tree begins at its end. */
export function pathTo(survey: Survey, wish: PathWish, catalog: AuditCatalog): WalkedPath | null {
  const { graph, tree, goal } = survey;
  const isGoal = goal !== null && goal.kind === wish.need;
  const route = isGoal ? routeToGoal(survey, catalog) : routeToNeed(survey, wish, catalog);
  if (!route || route.legs.length === 0) return null;
  return {
    ...route,
    aliases: aliasesOf(graph, [...route.legs.map(({ page }) => page), route.to]),
    end: mayBeAsked(graph, route.to) ? route.to : null,
    goal: isGoal ? goalName(goal.kind) : kindLabel(route.kind, catalog),
    fromHere: tree.from !== tree.where.empty(graph.start),
  };
}

function routeToGoal({ goal, graph, tree, reading }: Survey, { vocabulary }: AuditCatalog): Route | null {
  if (!goal) return null;
  const shown = shownWayTo(reading, goal.kind, graph.device);
  if (shown) return { legs: legsOfShown(shown, graph, vocabulary), to: shown.to, kind: goal.kind === 'cart' ? 'cart' : 'other' };
  if (goal.kind === 'cart') {
    const place = (tree.clicks[tree.where.cart] ?? -1) >= 0 ? tree.where.cart : tree.where.checkout;
    const legs = legsTo(tree, place);
    const isGoal = place === tree.where.cart ? graph.isCart : graph.isCheckout;
    const last = legs?.at(-1);
    const led = last && !('does' in last.via) ? last.via.to : null;
    const page = graph.pages[isGoal.indexOf(1)]?.facts.url;
    if (!legs) return null;
    const kind = place === tree.where.cart ? 'cart' : 'checkout';
    const walked = pathLegs(graph, legs);
    // The page stays: what is shown is a window over it.
    const isWindow = kind === 'cart' && walked.at(-1)?.to === null;
    const reopens = isWindow ? cartOpener(graph.pages[graph.nodeOf.get(last?.page ?? '') ?? -1]) : undefined;
    return { legs: walked, to: led ?? page ?? goal.url ?? '', kind, ...(reopens ? { reopens } : {}) };
  }
  const way = waysToGoal(tree, goal.kind)[0];
  const legs = way && legsTo(tree, tree.where.empty(way.node));
  const page = way && graph.pages[way.node];
  if (!way || !legs || !page) return null;
  const press: readonly PathLeg[] = way.press
    ? [
        {
          page: page.facts.url,
          steps: stepsOfPress(way.press, page.facts.url),
          does: 'presses',
          to: way.to === page.facts.url ? null : way.to,
        },
      ]
    : [];
  return { legs: [...pathLegs(graph, legs), ...press], to: way.to, kind: page.kinds[0]?.kind ?? 'other' };
}

/** What shows the cart from a page: at its head, where it stands on all pages. */
function cartOpener(page: ReadPage | undefined): WalkedPath['reopens'] {
  const opener = page?.actions.find(({ purpose, place }) => purpose === 'open-cart' && (place === 'header' || place === 'menu'));
  return opener && { words: opener.words, place: opener.place };
}

function routeToNeed(survey: Survey, wish: PathWish, catalog: AuditCatalog): Route | null {
  const wanted = wantedNeed(survey, wish, catalog);
  const { tree, graph } = survey;
  if (!wanted?.nearest) return null;
  const { node } = wanted.nearest;
  const legs = legsTo(tree, tree.where.empty(node)) ?? legsTo(tree, tree.where.filled(node));
  const page = graph.pages[node];
  return legs && page ? { legs: pathLegs(graph, legs), to: page.facts.url, kind: kindMet(page, wanted.kinds) } : null;
}

/** Addresses of other names for the pages of a path. */
function aliasesOf({ nodeOf, pages }: ClickGraph, addresses: readonly string[]): WalkedPath['aliases'] {
  const wanted = new Set(addresses.map((address) => nodeOf.get(address) ?? -1));
  const found: Record<string, string> = {};
  for (const [address, node] of nodeOf) {
    const own = wanted.has(node) ? pages[node]?.facts.url : undefined;
    if (own !== undefined && own !== address) found[address] = own;
  }
  return found;
}
