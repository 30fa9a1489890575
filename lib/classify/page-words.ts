import type { Heading, PageFacts } from '../model/page.ts';
import type { SiteHabits } from './site-habits.ts';
import { foldText } from './fold-text.ts';

/** What a page calls itself, apart from what most pages of the site say. */
export interface PageWords {
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly path: readonly string[];
  /** Path and query in lower case, percent signs decoded; a script router's path instead where there is one. */
  readonly address: string;
  /** Headings of the main part. */
  readonly mains: readonly Heading[];
}

export function pageWords(page: Pick<PageFacts, 'url' | 'title' | 'headings'>, habits: SiteHabits): PageWords {
  const mains = page.headings.filter((heading) => isMain(heading) && !isHabit(heading.text, habits.headings));
  const title = titleParts(page.title).filter((part) => !isHabit(part, habits.titleParts));
  const path = pathParts(page.url);
  return {
    title,
    // Where it is not known which parts of titles are the site's, what a title says may be its name, which stands in the header of every page.
    heading: mainHeading(page.headings, mains, habits.titleParts.size > 0 ? title : title.filter((part) => sharesWord(part, path))),
    path,
    address: plainAddress(page.url),
    mains,
  };
}

/** Beginning of the main part, and its headings. */
export function mainText({ excerpt }: Pick<PageFacts, 'excerpt'>, { mains }: Pick<PageWords, 'mains'>): string {
  return `${excerpt} ${mains.map((heading) => heading.text).join(' . ')}`;
}

const isHabit = (text: string, habits: ReadonlySet<string>) => habits.size > 0 && habits.has(folded(text));

/** A title's parts: "FAQ | Acme" has two. */
export function titleParts(title: string): readonly string[] {
  return title.split(/\s+[-–—:/]\s+|\s*[|｜»›«·•→]\s*|:\s+/u).filter((part) => part.trim() !== '');
}

/** The last part of the path without its extension, and words given as values in the query (`?route=information/contact`). */
export function pathParts(url: string): readonly string[] {
  const known = partsOf.get(url);
  if (known) return known;
  const parts = readParts(url);
  if (partsOf.size >= kept) partsOf.clear();
  partsOf.set(url, parts);
  return parts;
}

/** Addresses kept: those of menus stand on every page of a site. */
const kept = 20_000;
const partsOf = new Map<string, readonly string[]>();

function readParts(url: string): readonly string[] {
  const [path = '', query = ''] = plainAddress(url).split('?');
  const last =
    path
      .split('/')
      .filter((part) => part !== '' && !/^index(\.\w+)?$/.test(part))
      .at(-1) ?? '';
  const values = [...new URLSearchParams(query).values()]
    .filter((value) => /^[\p{L}_/-]{3,40}$/u.test(value))
    .map((value) => value.split('/').at(-1) ?? '');
  return [last.replace(/\.(html?|php\d?|aspx?|jsp|cfm)$/, ''), ...values].filter((part) => part !== '');
}

/** Path and query of an address in lower case, decoded. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url.toLowerCase();
  const { pathname, search, hash } = new URL(url);
  const address = /^#!?\//.test(hash) ? hash.replace(/^#!?/, '') : pathname + search;
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

const isOneOf = (title: readonly string[], first: Heading | undefined): boolean =>
  first !== undefined && title.some((part) => folded(part) === folded(first.text));

function sharesWord(text: string, path: readonly string[]): boolean {
  const words = new Set(path.flatMap((part) => foldText(part)));
  return foldText(text).some((word) => words.has(word));
}

const folded = (text: string) => foldText(text).join(' ');

const isMain = (heading: Heading) => heading.place !== 'footer' && heading.place !== 'menu' && heading.hidden === null;

function mainHeading(all: readonly Heading[], mains: readonly Heading[], title: readonly string[]): readonly string[] {
  const first = mains.filter((heading) => heading.level === 1 && (heading.place !== 'header' || isOneOf(title, heading)));
  if (first.length > 0) return first.slice(0, 2).map((heading) => heading.text);
  const body = mains.filter((heading) => heading.place === 'main' || heading.place === 'hero' || heading.place === 'breadcrumb');
  const level = Math.min(...body.slice(0, 4).map((heading) => heading.level));
  const tops = body.filter((heading) => heading.level === level);
  // Without a first-level heading, a page of two or three equal parts is named by all of them, unless the first says what the title says.
  if (tops.length > 0) return tops.slice(0, tops.length <= 3 && !isOneOf(title, tops[0]) ? 3 : 1).map((heading) => heading.text);
  return all
    .filter((heading) => heading.level === 1 && mains.includes(heading))
    .slice(0, 1)
    .map((heading) => heading.text);
}
