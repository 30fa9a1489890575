import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import type { ReadPage } from '@/lib/model/site.ts';
import { readMarkup, type CorpusPage } from './read-corpus.ts';

const catalog = { kinds: pageKinds, others: otherPages, platforms, vocabulary };

export type Mutation = (page: CorpusPage) => Pick<CorpusPage, 'facts' | 'inbound'>;

/** A page by itself, as the crawl first meets it: all that is known beside it are the links to it. */
export const recogniseAlone = ({ facts, inbound }: Pick<CorpusPage, 'facts' | 'inbound'>): ReadPage =>
  classifyPage(facts, catalog, { start: isAtRoot(facts) ? facts.url : startOf(facts), inbound });

/** All pages, each among those of its site, as a result has them. In the order of `pages`. */
export function recogniseInSites(pages: readonly CorpusPage[], change: Mutation = (page) => page): readonly ReadPage[] {
  const sites = Map.groupBy(pages, ({ facts }) => new URL(facts.url).origin);
  const found = new Map<CorpusPage, ReadPage>();
  for (const members of sites.values()) {
    const changed = members.map(change);
    const own = changed.map(({ facts }) => facts);
    const [first] = own;
    if (!first) continue;
    const read = classifySite({ ...catalog, pages: [...own, linkingPage(changed)], start: own.find(isAtRoot)?.url ?? startOf(first) });
    members.forEach((page, at) => {
      const answer = read[at];
      if (answer) found.set(page, answer);
    });
  }
  return pages.flatMap((page) => found.get(page) ?? []);
}

/** What a site answers at its root, under whatever name. */
const isAtRoot = ({ url }: PageFacts) => /^\/(index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';

const startOf = (facts: PageFacts) => `${new URL(facts.url).origin}/`;

/** A page that calls the others as the corpus says links do: most have a menu of their own, the oldest have none. */
function linkingPage(pages: readonly Pick<CorpusPage, 'facts' | 'inbound'>[]): PageFacts {
  const links = pages.flatMap(({ facts, inbound }) =>
    inbound.map((words) => `<li><a href="${escaped(facts.url)}">${escaped(words)}</a></li>`),
  );
  const { origin } = new URL(pages[0]?.facts.url ?? 'https://nowhere.test');
  return readMarkup(`<!doctype html><title></title><nav><ul>${links.join('')}</ul></nav>`, `${origin}/all-pages-of-this-site`);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
