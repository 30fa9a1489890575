import type { AuditExport, Finding, LookedFor } from '../../model/audit-export.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { pathOf } from './same-site.ts';

/** What the other result says of a finding that it does not have; not-told: it is older than that, or does not look for it. */
export type FindingState = Exclude<LookedFor['state'], 'found'> | 'not-told';

export interface FindingChange extends Pick<Finding, 'id' | 'severity' | 'title'> {
  /** In the result that has it not. */
  readonly elsewhere: FindingState;
}

export interface KindChange {
  readonly kind: PageKindId;
  /** Pages of it, or with a part that does its work, in the result that has it. */
  readonly pages: number;
}

export interface Changes<T> {
  readonly gained: readonly T[];
  readonly gone: readonly T[];
}

export interface PageChanges {
  readonly gained: number;
  readonly gone: number;
  /** Paths, the first few of each. */
  readonly examples: Changes<string>;
  /** All known pages were read both times: otherwise a page may be gone only from what was read. */
  readonly whole: boolean;
}

/** Pages named of each. */
const mostExamples = 5;

/** Kinds of pages that only one of the two has. */
export function kindChanges(was: AuditExport, now: AuditExport): Changes<KindChange> {
  const [before, after] = [kindsOf(was), kindsOf(now)];
  return { gained: missingIn(before, after), gone: missingIn(after, before) };
}

function kindsOf({ pages }: AuditExport): ReadonlyMap<PageKindId, number> {
  const counts = new Map<PageKindId, number>();
  for (const { kinds, sections } of pages)
    for (const kind of new Set([...kinds, ...sections].map((one) => one.kind)))
      if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const missingIn = (less: ReadonlyMap<PageKindId, number>, more: ReadonlyMap<PageKindId, number>): readonly KindChange[] =>
  [...more].flatMap(([kind, pages]) => (less.has(kind) ? [] : [{ kind, pages }]));

/** Findings that only one of the two has. */
export function findingChanges(was: AuditExport, now: AuditExport): Changes<FindingChange> {
  return { gained: onlyIn(now, was), gone: onlyIn(was, now) };
}

function onlyIn({ findings }: AuditExport, other: AuditExport): readonly FindingChange[] {
  return findings
    .filter(({ id }) => !other.findings.some((one) => one.id === id))
    .map(({ id, severity, title }) => {
      const state = other.lookedFor?.find((one) => one.id === id)?.state ?? 'not-told';
      return { id, severity, title, elsewhere: state === 'found' ? 'not-told' : state };
    });
}

/** Pages that only one of the two read, by their paths. */
export function pageChanges(was: AuditExport, now: AuditExport): PageChanges {
  const [before, after] = [pathsOf(was), pathsOf(now)];
  const gained = [...after].filter((path) => !before.has(path));
  const gone = [...before].filter((path) => !after.has(path));
  return {
    gained: gained.length,
    gone: gone.length,
    examples: { gained: gained.slice(0, mostExamples), gone: gone.slice(0, mostExamples) },
    whole: was.coverage.complete && now.coverage.complete,
  };
}

const pathsOf = ({ pages }: AuditExport): ReadonlySet<string> => new Set(pages.map(({ url }) => pathOf(url)));
