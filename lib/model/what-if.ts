import type { AuditExport, VisitorScore } from './audit-export.ts';

/** A site judged again with some fixes made to a copy of it. */
export interface WhatIf {
  /** Ids of the fixes that were made, in the order of the list. */
  readonly ids: readonly string[];
  readonly visitors: readonly VisitorScore[];
  readonly clicksToGoal: AuditExport['clicksToGoal'];
  /** Pages that are nearer or further than they are now, each with its clicks from the start; null: not to be reached. */
  readonly moved: readonly { readonly url: string; readonly clicks: AuditExport['pages'][number]['clicks'] }[];
}
