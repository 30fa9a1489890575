import type { CrawlState } from '../crawl/crawl-state.ts';
import type { AuditProgress, AuditRecord } from '../model/audit.ts';

/** How far an audit is, as surfaces show it. `elapsedMs`: since it began or went on. */
export function progressOf(
  record: AuditRecord,
  state: CrawlState,
  now: Pick<AuditProgress, 'reading' | 'drawing' | 'rings'> & { readonly elapsedMs: number },
): AuditProgress {
  return {
    auditId: record.id,
    pagesRead: state.pages.size,
    pagesKnown: state.pages.size + Math.max(0, Math.min(state.waiting, record.settings.pages - state.pages.size)),
    pagesFailed: state.failures.length,
    requests: state.requests,
    bytes: state.bytes,
    reading: now.reading,
    perSecond: now.elapsedMs > 1_000 ? state.requests / (now.elapsedMs / 1_000) : null,
    slowed: state.slowed,
    drawing: now.drawing,
    rings: now.rings,
  };
}
