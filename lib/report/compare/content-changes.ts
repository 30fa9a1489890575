import type { AuditExport } from '../../model/audit-export.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { readingOf, type Reading } from './readings.ts';
import { pathOf } from './same-site.ts';

export interface Changes<T> {
  readonly gained: readonly T[];
  readonly gone: readonly T[];
}

export interface KindChange {
  readonly kind: PageKindId;
  /** Pages of it, or with a part that does its work, in the result that has it. */
  readonly pages: number;
}

export interface KindChanges extends Changes<KindChange> {
  /** In one of the two only, because the other did not read those pages. */
  readonly unread: Changes<KindChange>;
}

export interface PageChanges {
  readonly gained: number;
  readonly gone: number;
  /** Read in one of the two only, while the other left pages out: they may have been there both times. */
  readonly unread: { readonly was: number; readonly now: number };
  /** Paths gained and gone, the first few of each. */
  readonly examples: Changes<string>;
}

/** Pages named of each. */
const mostExamples = 5;

/** Kinds of pages that only one of the two has. */
export function kindChanges(was: AuditExport, now: AuditExport): KindChanges {
  const [gained, gone] = [onlyIn(now, was), onlyIn(was, now)];
  return { gained: gained.sure, gone: gone.sure, unread: { gained: gained.unread, gone: gone.unread } };
}

function onlyIn(one: AuditExport, other: AuditExport): { readonly sure: readonly KindChange[]; readonly unread: readonly KindChange[] } {
  const [own, others, reading] = [kindsOf(one), kindsOf(other), readingOf(other)];
  const missing = [...own].filter(([kind]) => !others.has(kind)).map(([kind, pages]) => ({ kind, pages }));
  const isSure = ({ pages }: (typeof missing)[number]) => pages.every((page) => wasLookedAt(page, reading));
  const told = (changes: typeof missing) => changes.map(({ kind, pages }) => ({ kind, pages: pages.length }));
  return { sure: told(missing.filter(isSure)), unread: told(missing.filter((change) => !isSure(change))) };
}

type Page = AuditExport['pages'][number];

/** A page that its owner opened is not there for a check to find. */
const wasLookedAt = ({ url, source }: Page, { kinds, isToTheEnd }: Reading): boolean =>
  kinds.has(pathOf(url)) || (isToTheEnd && source !== 'tab');

function kindsOf({ pages }: AuditExport): ReadonlyMap<PageKindId, readonly Page[]> {
  const found = new Map<PageKindId, Page[]>();
  for (const page of pages)
    for (const kind of new Set([...page.kinds, ...page.sections].map((one) => one.kind)))
      if (kind !== 'other') found.set(kind, [...(found.get(kind) ?? []), page]);
  return found;
}

/** Pages that only one of the two read, by their paths. */
export function pageChanges(was: AuditExport, now: AuditExport): PageChanges {
  const [before, after] = [readingOf(was), readingOf(now)];
  const [newer, older] = [missingIn(before, after), missingIn(after, before)];
  const [gained, gone] = [before.isWhole ? newer : [], after.isWhole ? older : []];
  return {
    gained: gained.length,
    gone: gone.length,
    unread: { was: newer.length - gained.length, now: older.length - gone.length },
    examples: { gained: gained.slice(0, mostExamples), gone: gone.slice(0, mostExamples) },
  };
}

const missingIn = ({ kinds }: Reading, more: Reading): readonly string[] => [...more.kinds.keys()].filter((path) => !kinds.has(path));
