import type { AuditExport } from '../model/audit-export.ts';
import type { Fix, Scope, SiteEdit } from '../model/fix-schema.ts';

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

/** Where each edit of a fix is met. */
export const reachesOf = ({ edit }: Fix): readonly Reach[] => edit.map((one) => reachOf(one));

const reachOf = (edit: SiteEdit): Reach => (reaches[edit.edit] as (edit: SiteEdit) => Reach)(edit);

type Kinds = readonly AuditExport['pages'][number]['kinds'][number]['kind'][];

/** Whether a page, of these kinds, is changed by what reaches so far. */
export function isIn(reach: Reach, url: string, { fix, kinds }: { readonly fix: Fix; readonly kinds: Kinds }): boolean {
  if (reach === 'every-page') return true;
  if (reach === 'places-of-the-fix') return fix.where.some((place) => place.url === url);
  return 'kinds' in reach ? reach.kinds.some((kind) => kinds.includes(kind)) : reach.pages.includes(url);
}

/** Ids of the fixes that change one page: those that are for it, else those for every page. */
export function fixesOnPage({ url, kinds }: Pick<AuditExport['pages'][number], 'url' | 'kinds'>, fixes: readonly Fix[]): readonly string[] {
  const own = kinds.map(({ kind }) => kind);
  const here = fixes.flatMap((fix) => {
    const met = reachesOf(fix).filter((reach) => isIn(reach, url, { fix, kinds: own }));
    return met.length === 0 ? [] : [{ id: fix.id, isEverywhere: met.every((reach) => reach === 'every-page') }];
  });
  const special = here.filter(({ isEverywhere }) => !isEverywhere);
  return (special.length > 0 ? special : here).map(({ id }) => id);
}
