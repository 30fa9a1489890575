import type { CrawlState } from '../crawl/crawl-state.ts';
import { asksWhoOneIs } from '../model/asks-who-one-is.ts';
import type { AuditRecord, AuditTrouble } from '../model/audit.ts';

/** Nothing came but the question for a password, though more was asked for: that is no site to judge. */
export function isClosed({ settings }: AuditRecord, { pages }: CrawlState): boolean {
  return settings.pages > 1 && [...pages.values()].every(asksWhoOneIs);
}

/** Why not one page could be read. */
export function troubleOf(state: CrawlState): AuditTrouble {
  const unread = state.unread();
  const isThere = (...reasons: readonly string[]) => unread.some(({ reason }) => reasons.includes(reason));
  if (state.pages.size > 0) return 'login-wall';
  if (isThere('bot-wall')) return 'bot-wall';
  if (isThere('login-wall')) return 'login-wall';
  if (isThere('robots')) return 'robots-closed';
  if (isThere('refused')) return 'refused';
  if (unread.some(({ status }) => status !== null && status >= 400)) return 'site-errors';
  return isThere('network', 'timeout') ? 'site-unreachable' : 'nothing-readable';
}
