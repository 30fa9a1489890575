import { foldText } from '../classify/fold-text.ts';
import { ownNames } from '../classify/own-names.ts';
import type { PageFacts } from '../model/page.ts';
import type { ReadPage } from '../model/site.ts';

/** What parts the name of a page from that of its site. */
const separators = /\s[-–—·|•:]\s|[|｜:：]/u;
/** The parts of a title: the name of the page, that of its site, and what either says of itself. */
export const titleParts = (title: string): readonly string[] => title.split(separators).map((part) => part.trim());
/** A part that so great a share of titles has names the site. Judgement: shops leave it off some pages. */
const share = 0.4;
const fewest = 2;

/** Words that only name a site: of its host, and of what the titles of its pages have in common. They tell nobody what it is about. */
export function siteNames(pages: readonly ReadPage[], start: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { facts } of pages)
    for (const part of new Set(titleParts(facts.title).map((one) => foldText(one).join(' '))))
      if (part !== '') counts.set(part, (counts.get(part) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= fewest && count >= pages.length * share).map(([part]) => part.split(' '));
  const own = ownNames(start);
  const joined = [...own].join('');
  // Where several parts are on all pages, one is the name and the others say what it is.
  const named = shared.find((part) => part.join('').includes(joined) || joined.includes(part.join('')));
  const shortest = shared.toSorted((one, other) => one.length - other.length)[0];
  return new Set([...own, ...(named ?? shortest ?? []), ...pages.flatMap(({ facts }) => firmNames(facts))]);
}

/** Source: https://schema.org/Organization and https://schema.org/WebSite, with their best known kinds. */
const firm = /^(Organization|Corporation|WebSite|LocalBusiness|OnlineStore|Store|Restaurant|NGO)$/;

const firmNames = ({ structured }: PageFacts): readonly string[] =>
  structured.flatMap(({ types, properties }) => (types.some((type) => firm.test(type)) ? foldText(properties['name'] ?? '') : []));
