import { clicksToKind } from '../../graph/clicks-to-kind.ts';
import { clicksToOpen } from '../../graph/clicks-to-open.ts';
import { fillerOn, writtenWords } from '../../model/filler-text.ts';
import type { FixSite, NamedPage } from '../../model/fix.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { said, say, spoken } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { DeviceView, DeviceViews } from '../device-views.ts';
import { mayStandElsewhere } from '../facts/may-stand-elsewhere.ts';
import { signsOfWho } from '../facts/proof-facts.ts';
import { categoriesOfHome, leadsToOffer, pagesLeadingOn, pagesToRead, textsByBand } from '../facts/reading-facts.ts';
import { canBeBought } from '../../model/sold-out.ts';
import { countWords } from '../../model/count-words.ts';
import { saysItIsEmpty } from '../../model/empty-list.ts';
import { tellLength } from '../../score/text-share.ts';
import { clicksIn } from './clicks-in.ts';
import { menuPlace } from './menu-place.ts';
import { pageWords } from './page-words.ts';

/** A list that is so many clicks away is reached over another step. */
const farList = 2;

/** What fixes are proposed from, as the wide screen has it; ways are told for both. */
export function siteToFix(views: DeviceViews, { kinds, vocabulary }: Pick<AuditCatalog, 'kinds' | 'vocabulary'>): FixSite {
  const { survey } = views.desktop;
  const { graph, reading, products } = survey;
  const wordsOf = pageWords(graph, survey.says);
  const labels = new Map(kinds.map(({ id, label }) => [id, label]));
  const kindLabel = (kind: PageKindId) => labels.get(kind) ?? '';
  const [language = ''] = survey.site.languages;
  const names = vocabulary.find((words) => words.language === language)?.names ?? {};
  const named = (node: number, asked: readonly PageKindId[] = []): NamedPage => {
    const page = graph.pages[node] as ReadPage;
    const words = wordsOf(node);
    const { url } = page.facts;
    return {
      url,
      words,
      isPart: asked.length > 0 && !asked.some((kind) => isKind(page, kind)),
      name: node === graph.start ? say`Home` : nameOf(words, kindLabel(kindOf(page, asked))),
      clicks: { desktop: clicksIn(views.desktop, url), phone: clicksIn(views.phone, url) },
    };
  };
  const nodeOf = (page: ReadPage) => graph.nodeOf.get(page.facts.url) ?? -1;
  const isEmpty = (node: number) => saysItIsEmpty(graph.pages[node], survey.says);
  const nearestNode = (asked: readonly PageKindId[]): number => {
    const pages = graph.pages.flatMap((page, node) => (asked.some((kind) => isKind(page, kind)) ? [node] : []));
    const clicks = (node: number) => clicksIn(views.desktop, graph.pages[node]?.facts.url ?? '') ?? Infinity;
    // Nobody is led to a list with nothing in it while there is another.
    const full = pages.filter((node) => !isEmpty(node));
    const [first] = (full.length > 0 ? full : pages).toSorted((one, other) =>
      clicks(one) === clicks(other) ? one - other : clicks(one) - clicks(other),
    );
    return first ?? clicksToKind(survey.tree, asked)?.node ?? -1;
  };
  const all = (pages: readonly ReadPage[], asked: readonly PageKindId[] = []) => pages.map((page) => named(nodeOf(page), asked));
  const textsThatAre = (length: ReturnType<typeof tellLength>) =>
    all(textsByBand(survey).flatMap(({ page, band }) => (tellLength(writtenWords(page.facts), band) === length ? [page] : [])));
  const { named: categories, empty, own } = categoriesOfHome(graph, survey.says);
  const goalNode = goalNodeOf(views.desktop);
  return {
    origin: reading.origin,
    kind: survey.site.kind,
    start: graph.start < 0 ? nowhere(reading.start) : named(graph.start),
    menu: menuPlace(graph),
    goal: goalNode < 0 ? null : named(goalNode),
    nearest: (asked) => {
      const node = nearestNode(asked);
      return node < 0 ? null : named(node, asked);
    },
    isMissing: (asked) =>
      reading.complete &&
      survey.blind === null &&
      nearestNode(asked) < 0 &&
      !graph.pages.some(({ sections }) => sections.some(({ kind }) => asked.includes(kind))) &&
      mayStandElsewhere(survey, asked) === null,
    behind: ({ url }) => openerOf(views.phone ?? views.desktop, url) ?? openerOf(views.desktop, url),
    newName: (kind) => {
      const words = names[kind] ?? said(kindLabel(kind));
      // Who reads the language of the site needs no other word for it.
      return { words, name: nameOf(words, language === spoken().language ? '' : kindLabel(kind)) };
    },
    products: { count: products.length, reach: reachOf(products), example: products[0] ? named(nodeOf(products[0])) : null },
    buyButton: buyButton(products),
    atProducts: canBuy(products) ? buyButton(products) : say`the name of the product`,
    hasNamelessCart: graph.pages.some(({ actions }) => actions.some(({ purpose, words }) => purpose === 'open-cart' && words === '')),
    deadEnds: all(pagesToRead(survey).filter((page) => !leadsToOffer(page, survey))),
    ends: all(pagesLeadingOn(graph).flatMap(({ page, leads }) => (leads ? [] : [page]))),
    notOnHome: [...categories].filter((node) => !own.has(node) && !empty.has(node)).map((node) => named(node, ['catalog'])),
    farLists: all(
      graph.pages.filter((page) => isKind(page, 'catalog') && !saysItIsEmpty(page, survey.says)),
      ['catalog'],
    ).filter(({ clicks }) => (clicks.desktop ?? 0) >= farList),
    shortTexts: textsThatAre('too-little'),
    longTexts: textsThatAre('too-much'),
    isHomeFiller: fillerOn(graph.pages[graph.start]?.facts ?? { excerpt: '' }) > 0,
    unsaid: signsOfWho(survey).flatMap(({ id, on }) => (on || id === 'people' ? [] : [id])),
  };
}

const nowhere = (url: string): NamedPage => ({ url, words: '', name: '', isPart: false, clicks: { desktop: null, phone: null } });

/** The kind that is asked for, where the page or a part of it is one, or else what it is most certainly. */
function kindOf(page: ReadPage, asked: readonly PageKindId[]): PageKindId {
  const found = asked.find((kind) => isKind(page, kind)) ?? asked.find((kind) => page.sections.some((section) => section.kind === kind));
  return found ?? page.kinds[0]?.kind ?? 'other';
}

/** Words with our kind: “Kind words” (testimonials). What says the kind itself, and what is of no kind, stands alone. */
function nameOf(words: string, label: string): string {
  const kind = label.toLowerCase();
  // In other languages than English a noun may be written large.
  const called = spoken().language === 'en' ? kind : said(label);
  return kind === '' || words.toLowerCase() === called.toLowerCase() ? say`“${words}”` : say`“${words}” (${called})`;
}

/** What most products call it. */
function buyButton(products: readonly ReadPage[]): string {
  const called = new Map<string, number>();
  for (const { actions } of products) {
    const words = actions.find((action) => action.purpose === 'add-to-cart' && action.product === null)?.words ?? '';
    if (words !== '') called.set(words, (called.get(words) ?? 0) + 1);
  }
  const [most] = [...called].toSorted((a, b) => b[1] - a[1]);
  return most ? say`“${most[0]}”` : say`the button to buy`;
}

/** How many products a change beside the button to buy reaches, and on how many of them that button stands. */
function reachOf(products: readonly ReadPage[]): string {
  const all = countWords(products.length, 'product');
  const bought = products.filter(canBeBought).length;
  return bought === 0 || bought === products.length ? all : say`${all} (the button stands on ${bought} of them)`;
}

const canBuy = (products: readonly ReadPage[]): boolean =>
  products.some(({ actions }) => actions.some(({ purpose }) => purpose === 'add-to-cart' || purpose === 'buy-now'));

/** What must be pressed before the last link of the shortest way to a page. */
function openerOf({ survey: { tree } }: DeviceView, url: string): string | null {
  const node = tree.graph.nodeOf.get(url);
  const via = node === undefined ? null : (tree.via[tree.where.empty(node)] ?? null);
  if (via === null || 'does' in via || clicksToOpen(via) === 0) return null;
  return via.seen?.openers.find(({ how }) => how === 'press')?.words ?? '';
}

/** The page on which the scored goal is reached; for a cart its own page. */
function goalNodeOf({ survey: { goal, graph, ways } }: DeviceView): number {
  if (!goal) return -1;
  return goal.kind === 'cart' ? graph.isCart.indexOf(1) : (ways.find(({ press }) => press === null)?.node ?? -1);
}
