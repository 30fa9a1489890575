import type { SiteKind } from '@/lib/model/visitor.ts';
import { say } from '@/lib/model/say.ts';
import { familyName } from '../../page-families.ts';
import type { RingPage } from './ring-page.ts';

interface Site {
  readonly origin: string;
  readonly kind: SiteKind;
}

/** The sections of a site: their names, and the number of the one each page stands in. */
export interface SiteSections {
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** More sectors than this cannot be told apart; the smallest share the last one. */
const mostSections = 7;
/** A first segment on so many pages is no section but a lead: a language, a market. */
const leadShare = 0.8;

/**
 * Sections by host, then by the first segment of the path that parts the site. Pages that share theirs with no other stand
 * together by what they are. Sections with one of the `keys` (addresses) are kept before larger ones; the largest comes first.
 */
export function siteSections(pages: readonly RingPage[], site: Site, keys: ReadonlySet<string>): SiteSections {
  const checked = URL.parse(site.origin)?.hostname ?? '';
  const parted = pages.map((page) => {
    const address = URL.parse(page.url);
    return { page, host: hostBeside(address?.hostname ?? checked, checked), segments: segmentsOf(address?.pathname ?? '') };
  });
  const leads = leadsOf(parted.map(({ segments }) => segments));
  const firsts = parted.map(({ segments }) => firstOf(segments, leads));
  const times = countOf(firsts);
  const named = parted.map(({ page, host }, index) => {
    const first = firsts[index];
    if (host !== null) return host;
    return first !== undefined && (times.get(first) ?? 0) > 1
      ? first
      : familyName(page.family === 'home' ? 'other' : page.family, site.kind);
  });
  const sizes = countOf(named);
  const withKey = new Set(named.filter((_, index) => keys.has(pages[index]?.url ?? '')));
  const weight = (name: string): number => (sizes.get(name) ?? 0) + (withKey.has(name) ? pages.length : 0);
  const ranked = [...sizes.keys()].toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const kept = ranked.length <= mostSections ? ranked : ranked.slice(0, mostSections - 1);
  const names = kept.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, index) => [name, index]));
  const indexOf = new Map(pages.map(({ url }, index) => [url, numbers.get(named[index] ?? '') ?? names.length]));
  return { names: kept.length < ranked.length ? [...names, say`Elsewhere`] : names, indexOf };
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter(Boolean);
}

/** The name of another host of the site, without what it shares with the checked one; null on the checked one. */
function hostBeside(host: string, checkedHost: string): string | null {
  if (host === checkedHost) return null;
  const checked = checkedHost.replace(/^www\./u, '');
  if (host.replace(/^www\./u, '') === checked) return null;
  return host.endsWith(`.${checked}`) ? host.slice(0, -checked.length - 1) : host;
}

function leadsOf(paths: readonly (readonly string[])[]): readonly string[] {
  const leads: string[] = [];
  for (;;) {
    const deeper = paths.filter((path) => path.length > leads.length && leads.every((lead, index) => path[index] === lead));
    const [most] = [...countOf(deeper.map((path) => path[leads.length]))].toSorted((a, b) => b[1] - a[1]);
    const goesOn = most && deeper.filter((path) => path.length > leads.length + 1 && path[leads.length] === most[0]).length;
    if (!most?.[0] || !goesOn || goesOn < 4 || most[1] < deeper.length * leadShare || leads.length === 2) return leads;
    leads.push(most[0]);
  }
}

/** The first segment that is no lead, as a name. Years stand together. */
function firstOf(segments: readonly string[], leads: readonly string[]): string | undefined {
  const own = leads.every((lead, index) => segments[index] === lead) ? segments.slice(leads.length) : segments;
  const [first] = own;
  if (first === undefined) return undefined;
  if (/^(19|20)\d\d$/u.test(first)) return say`By date`;
  const words = decoded(first)
    .replace(/\.[a-z]{3,5}$/iu, '')
    .replace(/[-_+]+/gu, ' ')
    .trim();
  return words === '' ? undefined : words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const times = new Map<T, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
