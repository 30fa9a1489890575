import type { AuditExport } from '../../model/audit-export.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { pathOf } from './same-site.ts';

/** What one check read, as far as another is held against it. */
export interface Reading {
  /** Pages read. */
  readonly pages: number;
  /** All known pages were read: what is not in it was not there. */
  readonly isWhole: boolean;
  /** Nothing more was to be learnt: no page left out promised a kind that was missing. */
  readonly isToTheEnd: boolean;
  /** Paths read -> the main kind of each. */
  readonly kinds: ReadonlyMap<string, PageKindId>;
  /** Pages read of each main kind. */
  readonly counts: ReadonlyMap<PageKindId, number>;
}

/** The page may well be there; it did not come this time. */
const mayComeAgain = ['network', 'timeout', 'refused', 'bot-wall', 'unreadable', 'not-asked'];

export function readingOf({ pages, coverage }: Pick<AuditExport, 'pages' | 'coverage'>): Reading {
  const kinds = new Map(pages.map((page) => [pathOf(page.url), page.kinds[0]?.kind ?? 'other'] as const));
  const counts = new Map<PageKindId, number>();
  for (const kind of kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isToTheEnd = coverage.because === 'enough' && mayComeAgain.every((reason) => (coverage.failures[reason] ?? 0) === 0);
  return { pages: kinds.size, isWhole: coverage.complete, isToTheEnd: coverage.complete || isToTheEnd, kinds, counts };
}

/** The other check read this page of the one, or at least as many of its kind: a sample as good. */
export function coversPage(path: string, one: Reading, other: Reading): boolean {
  const kind = one.kinds.get(path);
  if (other.isWhole || other.kinds.has(path)) return true;
  // An address that neither of them read, as of a link that leads nowhere.
  if (kind === undefined) return other.pages >= one.pages;
  return (other.counts.get(kind) ?? 0) >= (one.counts.get(kind) ?? 0);
}

/** Neither read less than the other, page by page or kind by kind: what differs is the site. */
export function readAlike(was: AuditExport, now: AuditExport): boolean {
  const [before, after] = [readingOf(was), readingOf(now)];
  const covers = (one: Reading, other: Reading) => [...one.kinds.keys()].every((path) => coversPage(path, one, other));
  return covers(before, after) && covers(after, before);
}
