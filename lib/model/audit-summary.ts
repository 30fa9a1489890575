import type { AuditExport } from './audit-export.ts';
import type { Device } from './page.ts';
import type { PageKindId } from './page-kind.ts';
import type { GoalKind } from './settings.ts';
import type { VisitorId } from './visitor.ts';

/** A result in short: what a list of checks shows of it, so that the result itself, which is a thousand times larger, is not read. */
export interface AuditSummary {
  readonly auditId: string;
  readonly title: string;
  /** As in the result: the most frequent first. */
  readonly languages: readonly string[];
  readonly pagesRead: number;
  readonly pagesKnown: number;
  /** In the order of `visitorIds`; null while not known. */
  readonly scores: readonly { readonly visitor: VisitorId; readonly score: number | null; readonly device: Device }[];
  /** Typical clicks to the goal that was scored; null where the site has none. */
  readonly goal: { readonly kind: GoalKind; readonly desktop: number | null; readonly phone: number | null } | null;
  /** Pages of each kind. */
  readonly kinds: Readonly<Partial<Record<PageKindId, number>>>;
  /** How many things that the user put right it rests on. */
  readonly corrections: number;
}

export function summaryOf(auditId: string, result: AuditExport): AuditSummary {
  const [goal] = result.goals;
  const clicks = goal && result.clicksToGoal[goal.kind];
  const kinds: { [K in PageKindId]?: number } = {};
  for (const { kind } of result.pages.flatMap((page) => page.kinds)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    auditId,
    title: result.site.title.slice(0, 200),
    languages: result.site.languages.slice(0, 5),
    pagesRead: result.coverage.pagesRead,
    pagesKnown: result.coverage.pagesKnown,
    scores: result.visitors.map(({ id, score, device }) => ({ visitor: id, score, device })),
    goal: goal ? { kind: goal.kind, desktop: clicks?.desktop?.typical ?? null, phone: clicks?.phone?.typical ?? null } : null,
    kinds,
    corrections: result.corrections.length,
  };
}
