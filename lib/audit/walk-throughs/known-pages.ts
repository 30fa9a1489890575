import type { AuditExport } from '../../model/audit-export.ts';
import type { AuditArchive } from '../../ports/audit-archive.ts';

/** What a walk-through must know of its check. */
export interface CheckedPages {
  /** Addresses of pages that were read: they may be kept whole. */
  readonly known: ReadonlySet<string>;
  readonly result: Pick<AuditExport, 'pages'> | null;
}

/** Keeps what was asked for last: a result may be large, and each click asks for it. */
export function createKnownPages(archive: Pick<AuditArchive, 'result'>): { of(auditId: string): Promise<CheckedPages> } {
  let kept: { readonly auditId: string; readonly pages: Promise<CheckedPages> } | null = null;
  return {
    of(auditId) {
      if (kept?.auditId !== auditId) {
        const pages = archive.result(auditId).then((result) => ({ known: new Set(result?.pages.map(({ url }) => url)), result }));
        kept = { auditId, pages };
        // What broke off is tried again.
        pages.catch(() => (kept = null));
      }
      return kept.pages;
    },
  };
}
