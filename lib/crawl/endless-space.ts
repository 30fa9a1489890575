/** Parameters that only reorder, filter or page through what is listed. Sources: as acting-address.ts, plus schema of common search front ends. */
const arranging =
  /^(sort|sort[-_]?by|order|order[-_]?by|orderby|dir|direction|limit|per[-_]?page|page[-_]?size|show|view|mode|display|layout|grid|list|replytocom|share|highlight|print)$/i;
const filtering =
  /^(filter.*|f\[.*|facet.*|refine.*|attr.*|attribute.*|pa_.*|colou?rs?|farbe|couleur|size|groesse|taille|talla|brand|marke|marque|marca|price|preis|prix|precio|(min|max)[-_]?price|price[-_]?(min|max|from|to)|rating|availability|in[-_]?stock|tags?|material|style|season|origin|on[-_]?sale)$/i;
const paging = /^(page|p|pg|paged|seite|pagina|offset|start|from|cursor|after|before|page_num)$/i;
const dating = /^(month|year|day|date|week|datum|mois|jahr|monat|mes|ano|cal.*)$/i;
/** Parameters that name a page: never taken for a view of another one. */
const naming =
  /(^|[-_])(id|pid|cid|path|cpath|route|controller|product|item|sku|article|artikel|category|cat|slug|name|handle|q|s|query|search|topic|section|lang|l)s?$/i;
const pagingPath = /\/(page|seite|pagina)\/?\d+\/?$/i;
const datingPath = /\/(calendar|kalender|calendrier|calendario|events?|archives?)\/.*(\d{4})\b|\/\d{4}\/\d{1,2}(\/\d{1,2})?\/?$/i;

/** What kind of endless space an address belongs to; `group` names it, so that a few of each can be read as samples. */
export interface EndlessSpace {
  readonly kind: 'arranged' | 'filtered' | 'viewed' | 'paged' | 'dated';
  readonly group: string;
}

/** How many addresses of one group are read. Filters and orders show nothing new; the next pages lead to more products. */
export const samplesOf: Record<EndlessSpace['kind'], number> = { arranged: 0, filtered: 0, viewed: 2, paged: 6, dated: 1 };

/**
 * Recognises filters, orders, pages, calendars and session numbers in an address; null for an address of its own.
 * `isPage` tells whether an address is known as a page: a further parameter on a page that stands without it is a view of it.
 */
export function endlessSpace(address: string, isPage: (address: string) => boolean): EndlessSpace | null {
  // Most addresses have neither parameters nor numbers, by which all of these are known.
  if (!/[?\d]/.test(address)) return null;
  const url = new URL(address);
  const names = [...url.searchParams.keys()];
  const group = (kind: EndlessSpace['kind'], path = url.pathname): EndlessSpace => ({
    kind,
    group: `${kind} ${path} ${names.toSorted().join('&')}`,
  });
  if (names.some((name) => filtering.test(name))) return group('filtered');
  if (names.some((name) => arranging.test(name))) return group('arranged');
  if (names.some((name) => dating.test(name))) return group('dated');
  const views = names.filter((name) => !paging.test(name) && !naming.test(name));
  if (views.length > 0 && !isRoot(url.pathname) && isPage(`${url.origin}${url.pathname}`)) {
    return names.length === 1 ? group('viewed') : group('filtered');
  }
  if (names.some((name) => paging.test(name))) return group('paged', `${url.pathname}?${fixed(url)}`);
  if (pagingPath.test(url.pathname)) return group('paged', url.pathname.replace(pagingPath, ''));
  if (datingPath.test(url.pathname)) return group('dated', url.pathname.replace(/\d+/g, '#'));
  return null;
}

/** The address of the list itself, for the first of its numbered pages (`?page=1`); else the address as it is. */
export function withoutFirstPage(address: string): string {
  const url = new URL(address);
  if (/\/(page|seite|pagina)\/?1\/?$/i.test(url.pathname)) return new URL(url.pathname.replace(pagingPath, '/'), url).href;
  const first = [...url.searchParams].filter(([name, value]) => paging.test(name) && value === '1' && !/^(start|offset|from)$/i.test(name));
  if (first.length === 0) return address;
  for (const [name] of first) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}

/** Where many sites hang all their pages on parameters: `/?page_id=2`, `/index.php?id=7`. */
function isRoot(path: string): boolean {
  return path === '/' || /\/(index|default|home|main)\.[a-z]+$/i.test(path);
}

/** The parameters that do not page: `path=20&page=2` pages through `path=20`. */
function fixed(url: URL): string {
  return [...url.searchParams]
    .filter(([name]) => !paging.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}
