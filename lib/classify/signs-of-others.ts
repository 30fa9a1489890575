import type { PageFacts } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { PageSign, SignCounts } from '../model/page-sign.ts';
import type { ReadPage } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { addressesOfKind } from './addresses-of-kind.ts';
import { listedServices } from './listed-services.ts';
import { shownAmongGoods, shownInLists } from './shown-in-lists.ts';

const madeAlike = [
  ['product', 'like-products'],
  ['catalog', 'like-catalogs'],
  ['article', 'like-articles'],
  ['services', 'like-services'],
] as const;

export interface SiteView {
  /** Where the site starts. */
  readonly start: string;
  readonly vocabulary: readonly LanguageWords[];
}

/** What the rest of the site tells about each page, in the order of `pages`. `read` is empty on the first look. */
export function signsOfOthers(pages: readonly PageFacts[], read: readonly ReadPage[], view: SiteView): readonly SignCounts[] {
  const { start } = view;
  const products = addressesOfKind(read, 'product');
  const articles = addressesOfKind(read, 'article');
  const catalogs = addressesOfKind(read, 'catalog');
  const elsewhere = sellNothing(read);
  const lists = [...addressesOfKind(read, 'blog')].map((url) => url.replace(/[?#].*$/, '').replace(/\/?$/, '/'));
  const alike = templatesOf(read);
  const listed = teasedIn(read);
  const shown = shownInLists(read);
  const goodsShown = shownAmongGoods(read);
  const services = listedServices(read, view);
  const mainLinks = (page: PageFacts) => new Set(page.links.filter((link) => link.place === 'main').map((link) => link.to));
  const home = pages.find((page) => page.url === start || page.requestedUrl === start);
  const roots = localeRoots(pages, home);
  const tilesOf = new Map(pages.map((page) => [page.url, ownTiles(page)]));
  return pages.map((page) => {
    const signs: { [S in PageSign]?: number } = {};
    const put = (sign: PageSign, count: number) => {
      if (count > 0) signs[sign] = count;
    };
    const tiles = tilesOf.get(page.url) ?? ownTiles(page);
    const back = [...tiles].filter((url) => url !== page.url && tilesOf.get(url)?.has(page.url)).length;
    put('tiles-back', back > tiles.size / 2 ? back : 0);
    const goods = [...tiles].filter((url) => url !== page.url && products.has(url)).length;
    put('tiles-to-products', goods);
    put('tiles-to-a-product', goods < 3 ? goods : 0);
    const away = [...tiles].filter((url) => url !== page.url && (elsewhere.has(url) || services.has(url))).length;
    const leadsAway = goods === 0 && away > tiles.size / 2;
    put('tiles-elsewhere', leadsAway ? away : 0);
    put('leads-to-catalogs', goods === 0 ? [...mainLinks(page)].filter((url) => url !== page.url && catalogs.has(url)).length : 0);
    put('listed-as-service', services.has(page.url) ? 1 : 0);
    put('tiles-to-articles', [...tiles].filter((url) => url !== page.url && articles.has(url)).length);
    put('leads-to-articles', [...mainLinks(page)].filter((url) => url !== page.url && articles.has(url)).length);
    put('listed-as-article', listed.has(page.url) ? 1 : 0);
    put('shown-as-article', shown.blog.has(page.url) ? 1 : 0);
    put('shown-as-event', shown.events.has(page.url) ? 1 : 0);
    put('shown-as-goods', goodsShown.has(page.url) && !services.has(page.url) ? 1 : 0);
    put('below-article-list', lists.some((list) => page.url.startsWith(list) && page.url.length > list.length) ? 1 : 0);
    put('locale-root', roots.has(page.url) ? 1 : 0);
    put('like-start', home && page.url !== home.url && isTwin(page, home) ? 1 : 0);
    const template = alike.get(page.skeleton);
    // Pages of one make lead to the same sorts of pages: what was taken for lists of goods because of their tiles proves nothing.
    const proven = madeAlike.filter(([kind]) => kind !== 'catalog' || !leadsAway);
    for (const [kind, sign] of proven) put(sign, template ? share(template, kind, page.url) : 0);
    return signs;
  });
}

/** What the tiles of its main part lead to. */
const ownTiles = (page: PageFacts): ReadonlySet<string> =>
  new Set(page.tiles.filter((group) => group.place === 'main' || group.place === 'hero').flatMap((group) => group.links));

/** Pages that are something, and nothing that goods are found on. */
function sellNothing(read: readonly ReadPage[]): ReadonlySet<string> {
  const sells = new Set<PageKindId>(['product', 'catalog', 'home', 'search', 'other']);
  return new Set(
    read.filter(({ kinds }) => kinds.every(({ kind }) => !sells.has(kind))).flatMap(({ facts }) => [facts.url, facts.requestedUrl]),
  );
}

/** The start page under another address. */
const isTwin = (page: PageFacts, home: PageFacts) =>
  page.fingerprint === home.fingerprint || page.canonical === home.url || (page.skeleton !== '' && page.skeleton === home.skeleton);

/** Pages that the main part of a list of articles calls by their own main heading. */
function teasedIn(read: readonly ReadPage[]): ReadonlySet<string> {
  const lists = read.filter((page) => page.kinds.some((guess) => guess.kind === 'blog'));
  const headings = new Map(read.map(({ facts }) => [facts.url, facts.headings.find((heading) => heading.level === 1)?.text]));
  const named = (url: string, words: string) => words !== '' && headings.get(url) === words;
  return new Set(
    lists.flatMap(({ facts }) => facts.links.filter((link) => link.place === 'main' && named(link.to, link.words)).map((link) => link.to)),
  );
}

/** Pages of one make. */
interface Template {
  readonly pages: Map<string, ReadPage>;
  readonly kinds: Map<PageKindId, number>;
}

/** The other pages of one make, when two or more of them, and most, are of the kind. */
function share({ pages, kinds }: Template, kind: PageKindId, url: string): number {
  const own = pages.get(url);
  const others = pages.size - (own ? 1 : 0);
  const count = (kinds.get(kind) ?? 0) - (own && kindsOf(own).has(kind) ? 1 : 0);
  return count >= 2 && count > others * 0.6 ? count : 0;
}

/** Lists of what one does are made like lists of goods: what may be a catalog as well is no proof of one. */
const kindsOf = ({ kinds }: ReadPage): ReadonlySet<PageKindId> =>
  new Set(kinds.filter(({ kind }, at) => at === 0 || kind !== 'catalog').map(({ kind }) => kind));

function templatesOf(read: readonly ReadPage[]): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const page of read) {
    const { skeleton, url } = page.facts;
    if (skeleton === '') continue;
    const template = templates.get(skeleton) ?? { pages: new Map(), kinds: new Map() };
    templates.set(skeleton, template);
    template.pages.set(url, page);
    for (const kind of kindsOf(page)) template.kinds.set(kind, (template.kinds.get(kind) ?? 0) + 1);
  }
  return templates;
}

/** /de/, /de-at/index.html, /de.html, /index_de.html */
const localeRoot = /^\/(?:index[-_])?([a-z]{2})(?:[-_][a-z]{2})?(?:\/|\/?index\.\w+|\.(?:html?|php|aspx?))?$/i;

/** The start's twins in other languages, as the start names them, and roots like /de/ that hreflang or the path's own language tag vouch for. */
function localeRoots(pages: readonly PageFacts[], home: PageFacts | undefined): ReadonlySet<string> {
  const roots = new Set(Object.values(home?.alternates ?? {}));
  for (const page of pages) {
    const tag = URL.canParse(page.url) ? localeRoot.exec(new URL(page.url).pathname)?.[1] : undefined;
    if (tag && page.language?.toLowerCase().startsWith(tag.toLowerCase())) roots.add(page.url);
  }
  return roots;
}
