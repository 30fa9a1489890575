import type { ClickGraph } from '../../graph/click-graph.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { Says } from '../../journey/scent.ts';
import { countWords } from '../../model/count-words.ts';
import { saysItIsEmpty } from '../../model/empty-list.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { Fact } from '../../model/fact.ts';
import { fillerOn, writtenWords } from '../../model/filler-text.ts';
import { say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import { goodShare, textBands, textShare, type TextBand } from '../../score/text-share.ts';
import { absentIf, evidence, measured, notKnown, sayLookedFor } from './evidence.ts';
import { mainOf } from './main-of.ts';
import { sampled } from './sampled.ts';
import type { Survey } from './survey-site.ts';

/** Pages one reads, and pages that explain what is offered. */
const texts: readonly PageKindId[] = ['guide', 'article', 'first-visit'];
export const offers: readonly PageKindId[] = ['services', 'pricing', 'impact', 'events'];
/** Pages a visitor passes through on the way; leading on is not their work. */
const utility: readonly PageKindId[] = ['cart', 'checkout', 'account', 'search', 'wishlist', 'privacy', 'terms', 'contact'];
/** Nobody expects more categories than these on Home. Our judgement. */
const topCategories = 8;
/** Worth of films, by the number of pages that show one: nearly all of it lies in the first. A site is never better off without. */
const films = [0, 0.9, 1] as const;

/** Guides and articles (elsewhere than in a store also pages on what is offered) whose own text leads to a product or the goal. */
export function nextStep(survey: Survey): Fact {
  const { reading, site } = survey;
  const read = pagesToRead(survey);
  if (read.length === 0) return absentIf(reading, sayLookedFor(reading));
  const leading = read.filter((page) => leadsToOffer(page, survey));
  const dead = read.find((page) => !leading.includes(page));
  const note =
    site.kind === 'store'
      ? say`${leading.length} of ${read.length} lead to a product in their own part`
      : say`${leading.length} of ${read.length} lead to the goal in their own part`;
  return sampled({
    shares: read.map((page) => Number(leading.includes(page))),
    known: read.length,
    count: leading.length,
    noun: 'guides',
    evidence: [evidence(note, { url: dead?.facts.url ?? read[0]?.facts.url ?? '' })],
  });
}

/** Guides and articles; elsewhere than in a store also pages on what is offered. */
export function pagesToRead({ graph, site }: Survey): readonly ReadPage[] {
  const kinds = site.kind === 'store' ? texts : [...texts, ...offers];
  return graph.pages.filter((page) => hasKind(page, kinds));
}

/** Whether the main part of a page leads to what the site offers. */
export function leadsToOffer(page: ReadPage, { graph, site, goal, ways }: Survey): boolean {
  const node = graph.nodeOf.get(page.facts.url) ?? -1;
  const own = mainTargets(graph, node);
  if (site.kind === 'store')
    return (
      (graph.moves[node] ?? []).some((move) => move.does === 'put' || move.does === 'put-and-show') ||
      own.some((target) => hasKind(graph.pages[target], ['product', 'catalog']))
    );
  const goals = new Set(ways.map((way) => way.node));
  const { purposes } = goalSigns[goal?.kind ?? 'contact'];
  const presses = page.actions.some((action) => purposes.includes(action.purpose) && (action.place === 'main' || action.place === 'hero'));
  return (
    presses ||
    own.some(
      (target) =>
        goals.has(target) ||
        hasKind(graph.pages[target], ['services', 'booking', 'donate', 'contact', 'signup', 'volunteer', 'membership']),
    )
  );
}

/** Films; those that scripts put in, and things to do, are not seen. */
export function film({ graph }: Survey): Fact {
  const shown = graph.pages.filter(({ facts }) => facts.measures.videos > 0);
  if (shown.length === 0)
    return notKnown(say`No film stands in the HTML; films put in by scripts, and things to do, are not looked for yet.`);
  const value = films[Math.min(shown.length, films.length - 1)] ?? 1;
  return measured(value, {
    count: shown.length,
    of: graph.pages.length,
    evidence: shown.slice(0, 3).map((page) => evidence(say`A film stands here`, { url: page.facts.url })),
  });
}

/** Categories that Home names anywhere, and those with something in them that it shows in its own part. What the first two screens hold is not known yet. */
export function range({ graph, says }: Survey): Fact {
  const home = graph.pages[graph.start];
  if (!home) return notKnown(say`Home is not read yet.`);
  const { named, empty, own } = categoriesOfHome(graph, says);
  const shown = [...named].filter((node) => own.has(node) && !empty.has(node)).length;
  const products = [...own].filter((node) => hasKind(graph.pages[node], ['product'])).length;
  if (named.size === 0)
    return products >= 3
      ? measured(1, { worst: 0.5, count: products, of: products, onLayout: true })
      : notKnown(say`No categories are read yet.`);
  const of = Math.min(named.size, topCategories);
  const count = Math.min(shown, of);
  const value = count / of;
  return measured(value, {
    worst: value / 2,
    count,
    of,
    onLayout: true,
    evidence: [evidence(sayRange(shown, named.size), { url: home.facts.url })],
  });
}

const sayRange = (shown: number, named: number): string =>
  shown === 0
    ? say`Home leads to ${countWords(named, 'list of goods', 'lists of goods')} by its menu, and to none in its own part`
    : say`Home shows ${shown} of ${named} categories in its own part`;

/** Nodes of the categories that Home names anywhere, of those among them that say they are empty, and of all that its own part leads to. */
export function categoriesOfHome(
  graph: ClickGraph,
  says: Says,
): { readonly named: ReadonlySet<number>; readonly empty: ReadonlySet<number>; readonly own: ReadonlySet<number> } {
  const named = (graph.setsOf[graph.start] ?? [])
    .flatMap((set) => [...(graph.sets[set]?.targets ?? [])])
    .filter((node) => node !== graph.start && hasKind(graph.pages[node], ['catalog']));
  const empty = named.filter((node) => saysItIsEmpty(graph.pages[node], says));
  return { named: new Set(named), empty: new Set(empty), own: new Set(mainTargets(graph, graph.start)) };
}

/** Texts whose length is judged, each by its band: products and Home; elsewhere than in a store also pages on what is offered. */
export function textsByBand({ graph, products, site }: Survey): readonly { readonly page: ReadPage; readonly band: TextBand }[] {
  const judged: { readonly page: ReadPage; readonly band: TextBand }[] = products.map((page) => ({ page, band: textBands.product }));
  if (site.kind !== 'store')
    for (const page of graph.pages) if (hasKind(page, [...offers, 'about'])) judged.push({ page, band: textBands.product });
  const home = graph.pages[graph.start];
  if (home) judged.push({ page: home, band: textBands.home });
  return judged;
}

/** Whether texts are as long as suits Home, products and pages on what is offered. */
export function textLength(survey: Survey): Fact {
  const { products, productsKnown } = survey;
  const judged = textsByBand(survey);
  const shares = judged.map(({ page, band }) => textShare(writtenWords(page.facts), band));
  const odd = judged[shares.indexOf(Math.min(...shares))]?.page;
  const notes = odd ? [evidence(sayLength(odd), { url: odd.facts.url })] : [];
  return sampled({
    shares,
    known: judged.length + productsKnown - products.length,
    count: shares.filter((share) => share >= goodShare).length,
    noun: 'texts',
    evidence: notes,
  });
}

const sayLength = ({ facts }: ReadPage): string =>
  fillerOn(facts) > 0 ? say`Filler stands here, which counts as no text` : say`Furthest off: ${facts.words} words`;

/** Pages whose own part leads to another page that is worth a look. */
export function leadsOn({ graph }: Survey): Fact {
  const judged = pagesLeadingOn(graph);
  const leads = judged.map((one) => one.leads);
  const end = judged[leads.indexOf(false)]?.page;
  return sampled({
    shares: leads.map(Number),
    known: judged.length,
    count: leads.filter(Boolean).length,
    noun: 'pages',
    evidence: end ? [evidence(say`Only header, menu and footer lead on from here`, { url: end.facts.url })] : [],
  });
}

/** Pages whose work it is to lead on, and whether they do. */
export function pagesLeadingOn(graph: ClickGraph): readonly { readonly page: ReadPage; readonly leads: boolean }[] {
  const isUtility = graph.pages.map((page) => hasKind(page, utility));
  return graph.pages.flatMap((page, node) => {
    if (isUtility[node] === true || hasKind(page, ['other'])) return [];
    const sets = graph.setsOf[node] ?? [];
    const leads = sets.some((number) => mainOf(graph.sets[number]).some((target) => target !== node && isUtility[target] === false));
    return [{ page, leads }];
  });
}

function mainTargets(graph: ClickGraph, node: number): readonly number[] {
  return (graph.setsOf[node] ?? []).flatMap((number) => mainOf(graph.sets[number]));
}

const hasKind = (page: ReadPage | undefined, kinds: readonly PageKindId[]): boolean =>
  page !== undefined && kinds.some((kind) => isKind(page, kind));
