import { normalizeAddress } from '../../model/address.ts';
import type { PageNamed } from '../page-names.ts';
import { plainName } from '../../model/traffic/plain-name.ts';
import { sumNames } from './row-names.ts';

/** What stands in the column of pages. `none`: visits whose page the tool does not tell. */
export type CellAddress =
  | { readonly is: 'page'; readonly url: string }
  | { readonly is: 'other-host'; readonly host: string }
  | { readonly is: 'none' | 'sum' | 'empty' | 'no-address' };

const untold: ReadonlySet<string> = new Set(['not set', 'other', 'others', 'andere', 'autres', 'otros', 'altri', 'direct']);
const longestAddress = 2000;
/** As a start page is written; Matomo calls its own “/index”. */
const roots: ReadonlySet<string> = new Set(['/', '/index']);
/** A path that is normal as it stands. */
const plainPath = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*){1,12}\/?$|^\/$/;

/** The site whose pages are counted. */
export interface TalliedSite {
  readonly origin: string;
  readonly named: PageNamed;
  /** Other hosts of the same site, as its owner says. */
  readonly alike?: readonly string[];
}

/** So many different queries are remembered. */
const mostQueries = 5000;

/** Tells of one cell after the other which page it names. Campaigns repeat, and parsing an address takes long: each query is parsed once. */
export function addressReader(site: TalliedSite): (cell: string) => CellAddress {
  const { origin } = site;
  const queries = new Map<string, string>();
  const normal = (query: string): string => {
    const known = queries.get(query);
    if (known !== undefined) return known;
    const own = normalizeAddress(`/${query}`, origin)?.slice(origin.length + 1) ?? '';
    if (queries.size < mostQueries) queries.set(query, own);
    return own;
  };
  return (cell) => {
    const at = cell.search(/[?#]/);
    const path = at < 0 ? cell : cell.slice(0, at);
    if (roots.has(path) || cell.length > longestAddress || !plainPath.test(path)) return addressOfCell(cell, site);
    return { is: 'page', url: origin + path + (at < 0 ? '' : normal(cell.slice(at))) };
  };
}

/** The page that a cell names, on the site that was checked: by address, else as one of its pages is called. "www." in front makes no other site. */
function addressOfCell(cell: string, site: TalliedSite): CellAddress {
  const { origin, named } = site;
  const words = cell.trim().replace(/^'/, '');
  if (words === '') return { is: 'empty' };
  const plain = plainName(words);
  if (sumNames.includes(plain)) return { is: 'sum' };
  if (untold.has(plain)) return { is: 'none' };
  if (words.length > longestAddress || /^[=+@-]/.test(words)) return { is: 'no-address' };
  if (/^https?:\/\//i.test(words)) return onSite(words, site);
  if (words.startsWith('//')) return { is: 'no-address' };
  if (words.startsWith('/') && !roots.has(words)) return pageAt(words, origin);
  const url = named(words.replace(/^\/(?=.)/, ''));
  if (url !== null) return { is: 'page', url };
  if (words.startsWith('/')) return pageAt(words, origin);
  const host = /^([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?:\/|$)/u.exec(words)?.[1];
  if (host && (isSameSite(host, site) || words.includes('/'))) return onSite(`${new URL(origin).protocol}//${words}`, site);
  // Folders and files, as Matomo lists them.
  if (/^[^\s/]+(\/[^\s]*)?$/.test(words)) return pageAt(words === 'index' ? '/' : `/${words}`, origin);
  return { is: 'no-address' };
}

/** Whether what stands in the column of sources, where there are no pages, is one. */
export function sourceOfCell(cell: string): CellAddress {
  const plain = plainName(cell);
  return { is: plain === '' ? 'empty' : sumNames.includes(plain) ? 'sum' : 'none' };
}

function onSite(address: string, site: TalliedSite): CellAddress {
  const url = URL.parse(address);
  if (!url) return { is: 'no-address' };
  if (!isSameSite(url.host, site)) return { is: 'other-host', host: url.host };
  return pageAt(`${url.pathname}${url.search}${url.hash}`, site.origin);
}

function pageAt(path: string, origin: string): CellAddress {
  const url = normalizeAddress(path, origin);
  return url === null || new URL(url).origin !== new URL(origin).origin ? { is: 'no-address' } : { is: 'page', url };
}

const isSameSite = (host: string, { origin, alike = [] }: TalliedSite): boolean =>
  [new URL(origin).host, ...alike].some((one) => bare(one) === bare(host));
const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
