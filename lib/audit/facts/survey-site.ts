import { matchWords } from '../../classify/match-words.ts';
import { pageLanguage } from '../../classify/page-language.ts';
import { sayStrength } from '../../classify/say-strength.ts';
import { tellPlatform } from '../../classify/tell-platform.ts';
import { buildClickGraph } from '../../graph/build-click-graph.ts';
import { cartFigures } from '../../graph/cart-figures.ts';
import type { ClickGraph } from '../../graph/click-graph.ts';
import type { ClickTree } from '../../graph/click-tree.ts';
import { fewestClicks } from '../../graph/fewest-clicks.ts';
import type { SiteIndex } from '../../graph/link-columns.ts';
import { findGoals, type FoundGoal } from '../../graph/find-goals.ts';
import { tellSiteKind } from '../../graph/tell-site-kind.ts';
import { shownWayTo, withShownWay } from '../../graph/with-shown-way.ts';
import { wayFigures, waysToGoal, type GoalWay } from '../../graph/ways-to-goal.ts';
import type { Says } from '../../journey/scent.ts';
import type { AuditExport } from '../../model/audit-export.ts';
import type { ClickFigures } from '../../model/click-figures.ts';
import type { Device, PageFacts } from '../../model/page.ts';
import type { GoalKind } from '../../model/settings.ts';
import { isKind, type ReadPage, type SiteReading } from '../../model/site.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import { knownProducts } from './known-products.ts';
import { whyBlind } from './why-blind.ts';
import { withoutEmptyReviews } from './without-empty-reviews.ts';
import { withoutFiller } from './without-filler.ts';

/** What all facts are computed from. */
export interface Survey {
  readonly reading: SiteReading;
  readonly site: AuditExport['site'];
  readonly goals: readonly FoundGoal[];
  /** The goal that is scored, or null when the site has none. */
  readonly goal: FoundGoal | null;
  /** Clicks to each goal. */
  readonly figures: ReadonlyMap<GoalKind, ClickFigures>;
  readonly graph: ClickGraph;
  /** From the start page, with nothing in the cart. */
  readonly tree: ClickTree;
  /** Ways to the scored goal where it is not the cart. */
  readonly ways: readonly GoalWay[];
  readonly products: readonly ReadPage[];
  /** Products read, and those that lists show but that were not read. */
  readonly productsKnown: number;
  readonly vocabulary: AuditCatalog['vocabulary'];
  readonly says: Says;
  /** Why what was not found may be there all the same, or null. */
  readonly blind: string | null;
  /** One of many changes is tried: only points are asked for, not what our assumptions could make of them. */
  readonly pointsOnly: boolean;
}

/** Builds the graph of what was read, and finds goals and the ways to them. */
export function surveySite(
  given: SiteReading,
  catalog: AuditCatalog,
  { goal: chosen, device, index }: { readonly goal: GoalKind | null; readonly device: Device; readonly index?: SiteIndex },
): Survey {
  const says = saysIn(catalog.vocabulary);
  const reading = withoutFiller(withoutEmptyReviews(given, says));
  const graph = buildClickGraph(reading, device, index);
  const goals = findGoals(reading, chosen);
  const site = siteOf(reading, { catalog, goals });
  const start = reading.pages.find(({ facts }) => facts.url === reading.start || facts.requestedUrl === reading.start);
  const met = onGraph(graph, { reading, goals });
  return {
    reading,
    site,
    goals,
    goal: goals[0] ?? null,
    ...met,
    productsKnown: knownProducts(reading, met.products),
    vocabulary: catalog.vocabulary,
    says,
    blind: whyBlind(start?.facts, site.languages[0] ?? null, catalog.vocabulary),
    pointsOnly: false,
  };
}

/** The same site with another graph, to try it: what rests on pages and links is worked out anew, what is known of the site and its goals stays. */
export function withGraph(survey: Survey, graph: ClickGraph, { pointsOnly }: Pick<Survey, 'pointsOnly'>): Survey {
  return { ...survey, ...onGraph(graph, survey), pointsOnly };
}

/** The same site for those who land on another page: the ways are worked out anew, the graph is shared. */
export function startingAt(survey: Survey, node: number): Survey {
  const reading = { ...survey.reading, start: survey.graph.pages[node]?.facts.url ?? survey.reading.start };
  return { ...survey, reading, ...onGraph({ ...survey.graph, start: node }, { reading, goals: survey.goals }) };
}

function onGraph(
  graph: ClickGraph,
  { reading, goals }: Pick<Survey, 'reading' | 'goals'>,
): Pick<Survey, 'graph' | 'tree' | 'figures' | 'ways' | 'products'> {
  const tree = fewestClicks(graph, graph.start);
  const goal = goals[0] ?? null;
  return {
    graph,
    tree,
    figures: new Map(
      goals.map(({ kind }) => {
        const found = kind === 'cart' ? cartFigures(graph, tree) : wayFigures(waysToGoal(tree, kind));
        return [kind, withShownWay(found, shownWayTo(reading, kind, graph.device), reading.pages)];
      }),
    ),
    ways: goal && goal.kind !== 'cart' ? waysToGoal(tree, goal.kind) : [],
    products: graph.pages.filter((page) => isKind(page, 'product')),
  };
}

/** One for each list of words: what is remembered of a page is known again by it. */
function saysIn(vocabulary: AuditCatalog['vocabulary']): Says {
  const known = sayings.get(vocabulary) ?? ((text, key) => sayStrength(matchWords(text, vocabulary), key));
  sayings.set(vocabulary, known);
  return known;
}
const sayings = new WeakMap<AuditCatalog['vocabulary'], Says>();

function siteOf(
  reading: SiteReading,
  { catalog, goals }: { readonly catalog: AuditCatalog; readonly goals: readonly FoundGoal[] },
): AuditExport['site'] {
  const facts = reading.pages.map((page) => page.facts);
  const start = facts.find((page) => page.url === reading.start || page.requestedUrl === reading.start);
  return {
    origin: reading.origin,
    start: reading.start,
    title: start?.title ?? '',
    platform: tellPlatform(facts, catalog.platforms)?.id ?? null,
    languages: languagesOf(facts, catalog.vocabulary),
    kind: tellSiteKind(reading, goals),
  };
}

/** What its pages are written in, or else claim to be, as primary tags: the most frequent first, then as they were read. */
function languagesOf(pages: readonly PageFacts[], vocabulary: AuditCatalog['vocabulary']): string[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const { written, claimed } = pageLanguage(page, vocabulary);
    const tag = written ?? claimed;
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
