import type { AuditExport } from '../model/audit-export.ts';
import type { Fix, Scope, SiteEdit } from '../model/fix-schema.ts';
import type { Figures } from '../model/traffic/figures.ts';
import type { TouchedByFixes, VisitsTouched } from '../model/traffic/visits-touched.ts';
import { matchLandings } from './match-landings.ts';

type Reach = Scope | 'places-of-the-fix';
type Reaches = { readonly [E in SiteEdit['edit']]: (edit: Extract<SiteEdit, { readonly edit: E }>) => Reach };

const onScope = ({ on }: { readonly on: Scope }): Scope => on;
const nowhere: Scope = { pages: [] };

/** The pages on which a visitor meets each edit. Headers and menus, and so what opens in them, stand on every page. */
const reaches: Reaches = {
  // Nobody can have landed on it; it is met by the links to it.
  'add-page': () => nowhere,
  'add-link': onScope,
  'add-section': onScope,
  'add-reviews': onScope,
  'add-pictures': onScope,
  write: onScope,
  'say-who': onScope,
  'open-up': () => 'every-page',
  'add-search': () => 'every-page',
  name: ({ to }) => (to === null ? 'every-page' : 'places-of-the-fix'),
  'show-cart': () => ({ kinds: ['product'] }),
  'sell-in-lists': () => ({ kinds: ['catalog'] }),
  'put-right': () => 'places-of-the-fix',
};

type Touched = Pick<AuditExport, 'fixes' | 'pages'>;

/**
 * Counts, fix by fix, the visits that begin on a page which it changes; null where no landing page is among the pages that were read.
 * A visit that comes to such a page later is not counted: exports of landing pages do not tell.
 */
export function visitsTouched({ fixes, pages }: Touched, figures: Figures): TouchedByFixes | null {
  const known = matchLandings(
    figures.pages,
    pages.map(({ url }) => url),
  ).filter(({ read }) => read !== null);
  const of = known.reduce((sum, { visits }) => sum + visits, 0);
  if (of === 0) return null;
  const kindsOf = new Map(pages.map(({ url, kinds }) => [url, kinds.map(({ kind }) => kind)]));
  const touched = (fix: Fix): VisitsTouched => {
    const all = fix.edit.map((edit) => reachOf(edit));
    const changes = (url: string): boolean => all.some((reach) => isIn(url, reach, { fix, kinds: kindsOf.get(url) ?? [] }));
    return {
      visits: known.reduce((sum, { url, visits }) => (changes(url) ? sum + visits : sum), 0),
      isLeast: all.includes('places-of-the-fix') && !all.includes('every-page'),
    };
  };
  return { byFix: new Map(fixes.map((fix) => [fix.id, touched(fix)])), of };
}

const reachOf = (edit: SiteEdit): Reach => (reaches[edit.edit] as (edit: SiteEdit) => Reach)(edit);

type Kinds = readonly AuditExport['pages'][number]['kinds'][number]['kind'][];

function isIn(url: string, reach: Reach, { fix, kinds }: { readonly fix: Fix; readonly kinds: Kinds }): boolean {
  if (reach === 'every-page') return true;
  if (reach === 'places-of-the-fix') return fix.where.some((place) => place.url === url);
  return 'kinds' in reach ? reach.kinds.some((kind) => kinds.includes(kind)) : reach.pages.includes(url);
}
