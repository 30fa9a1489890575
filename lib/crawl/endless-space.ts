/** Parameters that only reorder, filter or page through what is listed. Sources: as acting-address.ts, plus schema of common search front ends. */
const arranging = /^(sort|sort[-_]?by|order|order[-_]?by|orderby|dir|direction|limit|per[-_]?page|page[-_]?size|show|view|mode|display|layout|grid|list|replytocom|share|highlight|print)$/i;
const filtering =
  /^(filter.*|f\[.*|facet.*|refine.*|attr.*|attribute.*|pa_.*|colou?rs?|farbe|couleur|size|groesse|taille|talla|brand|marke|marque|marca|price|preis|prix|precio|(min|max)[-_]?price|price[-_]?(min|max|from|to)|rating|availability|in[-_]?stock|tags?|material|style|season|origin|on[-_]?sale)$/i;
const paging = /^(page|p|pg|paged|seite|pagina|offset|start|from|cursor|after|before|page_num)$/i;
const dating = /^(month|year|day|date|week|datum|mois|jahr|monat|mes|ano|cal.*)$/i;
const session = /^(phpsessid|jsessionid|sid|session|session_?id|osCsid|zenid)$/i;
const pagingPath = /\/(page|seite|pagina)\/?\d+\/?$/i;
const datingPath = /\/(calendar|kalender|calendrier|calendario|events?|archives?)\/.*(\d{4})\b|\/\d{4}\/\d{1,2}(\/\d{1,2})?\/?$/i;

/** What kind of endless space an address belongs to; `group` names it, so that a few of each can be read as samples. */
export interface EndlessSpace {
  readonly kind: 'arranged' | 'filtered' | 'paged' | 'dated' | 'session';
  readonly group: string;
}

/** How many addresses of one group are read. Filters and orders show nothing new; the next pages lead to more products. */
export const samplesOf: Record<EndlessSpace['kind'], number> = { arranged: 0, filtered: 0, paged: 6, dated: 1, session: 0 };

/** Recognises filters, orders, pages, calendars and session numbers in an address; null for an address of its own. */
export function endlessSpace(address: string): EndlessSpace | null {
  const url = new URL(address);
  const names = [...url.searchParams.keys()];
  const group = (kind: EndlessSpace['kind'], path = url.pathname): EndlessSpace => ({ kind, group: `${kind} ${path} ${names.toSorted().join('&')}` });
  if (names.some((name) => session.test(name))) return group('session');
  if (names.some((name) => filtering.test(name))) return group('filtered');
  if (names.some((name) => arranging.test(name))) return group('arranged');
  if (names.some((name) => dating.test(name))) return group('dated');
  if (names.some((name) => paging.test(name))) return group('paged', `${url.pathname}?${fixed(url)}`);
  if (pagingPath.test(url.pathname)) return group('paged', url.pathname.replace(pagingPath, ''));
  if (datingPath.test(url.pathname)) return group('dated', url.pathname.replace(/\d+/g, '#'));
  return null;
}

/** The parameters that do not page: `path=20&page=2` pages through `path=20`. */
function fixed(url: URL): string {
  return [...url.searchParams]
    .filter(([name]) => !paging.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}
