import { foldText } from '../classify/fold-text.ts';
import { matchWords } from '../classify/match-words.ts';
import { countryNames } from '../model/country-names.ts';
import { linksOf, type Heading, type Link, type PageFacts, type Place } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import type { SiteKind } from '../model/visitor.ts';
import type { LanguageWords } from '../model/words.ts';
import { contentWords } from '../promise/content-words.ts';
import { isSameWord } from '../promise/same-word.ts';
import { lineUnderName } from './line-under-name.ts';
import { siteNames, titleParts } from './site-names.ts';
import { townsIn } from './towns-in.ts';
import { phrasesOf } from './phrase-tree.ts';
import type { EarlySense, PageTold } from './read-early.ts';

/** Pages of what a site offers. */
const offering: readonly PageKindId[] = ['catalog', 'product', 'services', 'portfolio', 'events'];
/** Pages with a subject of their own. */
const prose: readonly PageKindId[] = ['article', 'blog', 'guide'];
/** Names of offers that are looked for, and words of each. */
const most = { offers: 500, words: 6 } as const;
/** Characters of names and of Home's own words that are looked at. */
const mostTold = 4_000;
/** Pages whose headings are looked at. */
const mostPages = 300;
/** So many names of offers, or other words, are enough to tell what a site is about. Judgement. */
const fewest = { offers: 2, words: 3 } as const;
/** Where structured data says where a firm is or works. Source: https://schema.org/PostalAddress, https://schema.org/areaServed */
const placeProperties = ['addressLocality', 'addressRegion', 'areaServed'] as const;

export interface SiteSense extends EarlySense {
  readonly told: (page: ReadPage) => PageTold;
}

interface SiteTold {
  readonly pages: readonly ReadPage[];
  readonly start: string;
  readonly kind: SiteKind;
  readonly vocabulary: readonly LanguageWords[];
  /** What the first screenful of Home says, where it was drawn. */
  readonly firstOfHome?: string;
}

/** What a site is about, by what it calls its categories, goods and services, and by what Home says of itself. */
export function senseOf({ pages, start, kind, vocabulary, firstOfHome = '' }: SiteTold): SiteSense {
  const offers = offersOf(pages, vocabulary);
  const homePage = pages.find(({ facts }) => facts.url === start);
  const home = homePage?.facts;
  const names = siteNames(pages, start);
  const told = [home?.title ?? '', home?.description ?? '', ...offers].join(' . ').slice(0, mostTold);
  const tokensOf = (text: string) => contentWords(text, home?.language ? [home.language] : [], vocabulary).flatMap(({ tokens }) => tokens);
  // What every such site says tells nothing of this one: "our products".
  const isOwn = (token: string) => !names.has(token) && !/^\d+$/.test(token) && !isOnlyWords(token, vocabulary);
  const about = [...tokensOf(told), ...wordsOfHeadings(pages, tokensOf)].filter(isOwn);
  const isAbout = (token: string) => isOwn(token) && about.some((word) => word === token || isSameWord(word, token));
  const isTelling = (text: string) => foldText(text).some(isAbout);
  // Beside other words one that all such sites have tells too, where offers are called by it: "Rooms and rest by the sea", "Room with a view".
  const offered = tokensOf(offers.join(' . ')).filter((token) => !names.has(token));
  const namesOffers = (text: string) =>
    !isOnlyWords(text, vocabulary) && foldText(text).some((token) => offered.some((word) => isSameWord(word, token)));
  // The heading of an article above its beginning elsewhere is about its subject. Where articles are all there is, they say what it is about.
  const subjects = new Set(kind === 'other' ? [] : pages.filter(isProsePage).flatMap(({ facts }) => largeHeadings(facts)));
  const tellingOf = (page: ReadPage) => {
    const headings = largeHeadings(page.facts).filter((heading) => !subjects.has(heading));
    const [first] = headings;
    if (first !== undefined && isKind(page, 'product') && !isOnlyWords(first, vocabulary)) return [first];
    return headings.filter(isTelling);
  };
  const next = homePage ? [...menuOf(homePage), ...homePage.facts.headings.map(({ text }) => text)] : [];
  const under = lineUnderName(firstOfHome, titleParts(home?.title ?? ''), next);
  const line = under !== null && (isTelling(under) || namesOffers(under)) ? [under] : [];
  const ownLines = [...line, ...titleParts(home?.title ?? '').filter(isTelling), ...(homePage ? tellingOf(homePage) : [])];
  return {
    kind,
    vocabulary,
    ownPlaces: [...ownPlaces(pages.map(({ facts }) => facts)), ...(kind === 'store' ? [] : countriesIn(home?.title ?? '', vocabulary))],
    offers: phrasesOf(offers.map((name) => foldText(name))),
    isAbout,
    isKnown: offers.length >= fewest.offers || (kind !== 'store' && about.length >= fewest.words),
    told(page) {
      const isProse = isProsePage(page);
      const telling = isProse ? ownLines : [...(page === homePage ? line : []), ...tellingOf(page)];
      return { telling, menu: menuOf(page), isProse };
    },
  };
}

const isProsePage = (page: ReadPage): boolean =>
  prose.some((kind) => isKind(page, kind)) && ![...offering, 'home' as const].some((kind) => isKind(page, kind));

/** Words of two large headings or more: what a site comes back to. What stands on all its pages in the same words, as "Leave a reply", counts once. */
function wordsOfHeadings(pages: readonly ReadPage[], tokensOf: (text: string) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const texts = new Set(pages.slice(0, mostPages).flatMap(({ facts }) => largeHeadings(facts)));
  for (const text of texts) for (const token of new Set(tokensOf(text))) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([token]) => token);
}

const isInMain = ({ place }: Heading): boolean => place === 'main' || place === 'hero';
const largeHeadings = ({ headings }: PageFacts): readonly string[] =>
  headings.filter((heading) => isInMain(heading) && heading.level <= 2).map(({ text }) => text);

/** Where links of a menu stand. */
const menus: readonly Place[] = ['header', 'menu', 'breadcrumb', 'footer'];
const menuOf = ({ facts }: ReadPage): readonly string[] =>
  linksOf(facts).flatMap(({ place, words }) => (menus.includes(place) && words.trim() !== '' ? [words] : []));

function offersOf(pages: readonly ReadPage[], vocabulary: readonly LanguageWords[]): readonly string[] {
  const offered = new Set(
    pages.filter((page) => offering.some((kind) => isKind(page, kind)) && !isKind(page, 'home')).map(({ facts }) => facts.url),
  );
  const names = new Map<string, string>();
  const take = ({ to, words }: Link) => {
    const name = words.trim();
    const tokens = offered.has(to) ? foldText(name) : [];
    if (tokens.length === 0 || tokens.length > most.words || names.size >= most.offers || isOnlyWords(name, vocabulary)) return;
    names.set(tokens.join(' '), name);
  };
  const seen = new Set<string>();
  for (const { facts } of pages) {
    for (const { id, links } of facts.blocks) if (!seen.has(id)) links.forEach(take);
    for (const { id } of facts.blocks) seen.add(id);
    facts.links.forEach(take);
  }
  return [...names.values()];
}

/** It says nothing but what such pages are called everywhere: "Shop all", "New in", "Add to cart". */
function isOnlyWords(text: string, vocabulary: readonly LanguageWords[]): boolean {
  const { tokens, filler, hits } = matchWords(text, vocabulary);
  return tokens.every((token, at) => filler[at] === true || /^\d+$/.test(token) || hits.some(({ from, to }) => from <= at && at < to));
}

/** A country in the title of Home is where the site is at home; of a shop it may be where its goods come from. */
function countriesIn(title: string, vocabulary: readonly LanguageWords[]): readonly (readonly string[])[] {
  const tokens = foldText(title);
  return vocabulary
    .flatMap(({ language }) => countryNames(language).map(foldText))
    .filter((name) => name.length > 0 && tokens.some((_, at) => name.every((token, nth) => tokens[at + nth] === token)));
}

function ownPlaces(pages: readonly PageFacts[]): readonly (readonly string[])[] {
  const named = pages.flatMap(({ structured }) =>
    structured.flatMap(({ properties }) => placeProperties.map((name) => properties[name] ?? '')),
  );
  const written = pages
    .slice(0, mostPages)
    .flatMap(({ excerpt, passages }) => townsIn([excerpt, ...passages.map((one) => one.excerpt)].join('\n')));
  return [...new Set([...named, ...written])].map((name) => foldText(name)).filter(({ length }) => length > 0 && length <= 4);
}
