import type { Link } from '../model/page.ts';
import type { ReadPage } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { inMain } from './in-main.ts';
import { matchWords } from './match-words.ts';
import { plainAddress } from './page-words.ts';
import { pageLanguage } from './page-language.ts';
import { sayStrength } from './say-strength.ts';
import type { SiteView } from './signs-of-others.ts';

/** Below this folder pages on single services are kept. */
const folder =
  /\/(services?|leistungen|angebote?|prestations|soins|servicios|tratamientos|treatments|behandlungen|was-wir-tun|what-we-do)\/[^/?]+/;
/** Fewer links than this below one heading are no list. */
const fewestListed = 3;

/**
 * Pages on single services: what the main part of a page on services leads to, and from there on what is kept in the same folder;
 * and, where nothing tells clearly what they are, pages in a list of several that stands below a heading for services, on a page on them, or on
 * the start page.
 */
export function listedServices(read: readonly ReadPage[], { start, vocabulary }: SiteView): ReadonlySet<string> {
  const byUrl = new Map(read.map((page) => [page.facts.url, page]));
  const found = new Set<string>();
  const open = read.filter(isOnServices);
  const readable = isReadable(vocabulary);
  for (const page of open) {
    const tiles = new Set(page.facts.tiles.flatMap((group) => (group.count >= fewestListed ? group.links : [])));
    for (const link of page.facts.links) {
      const next = byUrl.get(link.to);
      if (link.place !== 'main' || !next || found.has(link.to)) continue;
      const kept = folder.test(plainAddress(link.to));
      if (!kept && !(tiles.has(link.to) && isOnServices(page) && isUntold(next) && readable(next))) continue;
      found.add(link.to);
      if (kept) open.push(next);
    }
  }
  for (const url of [...belowHeadings(read, vocabulary), ...shownFirst(read.filter(readable), start)]) {
    const page = byUrl.get(url);
    if (page && isUntold(page)) found.add(url);
  }
  return found;
}

/**
 * What a list on the start page shows, or on a page of which nothing tells what it is for, of a site that shows no goods: three or more pages of
 * which nothing tells either, and beside them fewer that are something else. A firm shows first what it does.
 */
function shownFirst(read: readonly ReadPage[], start: string): readonly string[] {
  if (read.some(({ kinds }) => kinds.some(({ kind }) => kind === 'product'))) return [];
  const byUrl = new Map(read.map((page) => [page.facts.url, page]));
  const open = read.filter((page) => page.facts.url === start || page.facts.requestedUrl === start || isUntold(page));
  return open.flatMap((page) =>
    page.facts.tiles.flatMap(({ place, links, withDate, withPrice }) => {
      const shown = [...new Set(links)].flatMap((to) => byUrl.get(to) ?? []).filter((other) => other !== page);
      const goods = !inMain(place) || withDate > 1 || withPrice > 0;
      const untold = shown.filter(isUntold).map(({ facts }) => facts.url);
      return !goods && untold.length >= fewestListed && untold.length > shown.length / 2 ? untold : [];
    }),
  );
}

/** That nothing tells what a page is for says something only where we know words of its language. */
const isReadable =
  (vocabulary: readonly LanguageWords[]) =>
  ({ facts }: ReadPage) => {
    const { written } = pageLanguage(facts, vocabulary);
    return written === null || vocabulary.some(({ language }) => language === written);
  };

const isOnServices = ({ kinds }: ReadPage) => kinds.some(({ kind }) => kind === 'services');
/** Nothing tells clearly what it is for. What is told as a page that is none of our kinds is surer of it than that. */
export const isUntold = ({ kinds }: ReadPage) =>
  kinds.every(({ kind, confidence }) => kind === 'services' || confidence <= (kind === 'other' ? 0.5 : leastClear));
/** By the sites we read: what was said less surely than this was mostly wrong. */
const leastClear = 0.65;

/** What three links or more below one heading that names services lead to. Menus repeat from page to page: each is read once. */
function belowHeadings(read: readonly ReadPage[], vocabulary: readonly LanguageWords[]): ReadonlySet<string> {
  const lists = [...new Set(read.flatMap(({ facts }) => facts.blocks.map(({ links }) => links))), ...read.map(({ facts }) => facts.links)];
  return new Set(lists.flatMap((links) => listsIn(links, vocabulary)));
}

function listsIn(links: readonly Link[], vocabulary: readonly LanguageWords[]): readonly string[] {
  const below = new Map<string, Set<string>>();
  for (const { heading, to } of links) {
    if (heading === null) continue;
    const found = below.get(heading);
    if (found) found.add(to);
    else below.set(heading, new Set([to]));
  }
  return [...below].flatMap(([heading, found]) =>
    found.size >= fewestListed && sayStrength(matchWords(heading, vocabulary), 'services') >= clear ? [...found] : [],
  );
}

/** A heading that says little else. */
const clear = 0.75;
