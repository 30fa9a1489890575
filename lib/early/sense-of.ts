import { foldText } from '../classify/fold-text.ts';
import { matchWords } from '../classify/match-words.ts';
import type { Heading, Link, PageFacts } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type ReadPage } from '../model/site.ts';
import type { SiteKind } from '../model/visitor.ts';
import type { LanguageWords } from '../model/words.ts';
import { contentWords } from '../promise/content-words.ts';
import { isSameWord } from '../promise/same-word.ts';
import { siteNames } from './site-names.ts';
import { phrasesOf } from './phrase-tree.ts';
import type { EarlySense } from './read-early.ts';

/** Pages of what a site offers. */
const offering: readonly PageKindId[] = ['catalog', 'product', 'services', 'portfolio', 'events'];
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
  /** Headings of a page that tell what it is about. */
  readonly telling: (page: ReadPage) => readonly string[];
}

interface SiteTold {
  readonly pages: readonly ReadPage[];
  readonly start: string;
  readonly kind: SiteKind;
  readonly vocabulary: readonly LanguageWords[];
}

/** What a site is about, by what it calls its categories, goods and services, and by what Home says of itself. */
export function senseOf({ pages, start, kind, vocabulary }: SiteTold): SiteSense {
  const offers = offersOf(pages, vocabulary);
  const home = pages.find(({ facts }) => facts.url === start)?.facts;
  const names = siteNames(pages, start);
  const told = [home?.title ?? '', home?.description ?? '', ...offers].join(' . ').slice(0, mostTold);
  const tokensOf = (text: string) => contentWords(text, home?.language ? [home.language] : [], vocabulary).flatMap(({ tokens }) => tokens);
  const about = [...tokensOf(told), ...wordsOfHeadings(pages, tokensOf)].filter(
    (token) => !names.has(token) && !/^\d+$/.test(token) && !isOnlyWords(token, vocabulary),
  );
  const isAbout = (token: string) => !names.has(token) && about.some((word) => word === token || isSameWord(word, token));
  return {
    kind,
    vocabulary,
    ownPlaces: ownPlaces(pages.map(({ facts }) => facts)),
    offers: phrasesOf(offers.map((name) => foldText(name))),
    isAbout,
    isKnown: offers.length >= fewest.offers || (kind !== 'store' && about.length >= fewest.words),
    telling(page) {
      const headings = page.facts.headings.filter((heading) => isInMain(heading) && heading.level <= 2);
      const [first] = headings;
      const isOfGoods = isKind(page, 'product') || isKind(page, 'catalog');
      if (first && isOfGoods && !isOnlyWords(first.text, vocabulary)) return [first.text];
      return headings.map(({ text }) => text).filter((text) => foldText(text).some(isAbout));
    },
  };
}

/** Words of large headings on two pages or more: what a site comes back to. */
function wordsOfHeadings(pages: readonly ReadPage[], tokensOf: (text: string) => readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facts } of pages.slice(0, mostPages)) {
    const large = facts.headings.filter((heading) => isInMain(heading) && heading.level <= 2).map(({ text }) => text);
    for (const token of new Set(tokensOf(large.join(' . ')))) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([token]) => token);
}

const isInMain = ({ place }: Heading): boolean => place === 'main' || place === 'hero';

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

function ownPlaces(pages: readonly PageFacts[]): readonly (readonly string[])[] {
  const names = pages.flatMap(({ structured }) =>
    structured.flatMap(({ properties }) => placeProperties.map((name) => properties[name] ?? '')),
  );
  return [...new Set(names)].map((name) => foldText(name)).filter(({ length }) => length > 0 && length <= 4);
}
