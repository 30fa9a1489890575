import type { AuditRecord } from './audit.ts';

/** Results kept for each site, to be compared with. Those that the user has named are kept beside them. */
export const keptResults = 20;
/** Ended checks of a site whose pages are kept: the last one, and the one before, which a running check may be based on. */
const keptReadings = 2;

/** What may be forgotten of a site's audits, by their ids. */
export interface OutdatedAudits {
  /** Nothing of them is kept. */
  readonly whole: readonly string[];
  /** The result is kept, the pages are not. */
  readonly pages: readonly string[];
}

/** `records`: all audits of one site. One that waits is kept until its tab was given to a newer one, or two later ones have ended. */
export function outdatedAudits(records: readonly AuditRecord[]): OutdatedAudits {
  const newestFirst = records.toSorted((one, other) => other.startedAt - one.startedAt);
  const needed = new Set(newestFirst.flatMap(({ endedAt, basedOn }) => (endedAt === null && basedOn !== null ? [basedOn] : [])));
  const whole: string[] = [];
  const pages: string[] = [];
  let ended = 0;
  const tabs = new Set<number | null>();
  for (const { id, state, endedAt, tabId, name } of newestFirst) {
    const isReplaced = tabs.has(tabId);
    tabs.add(tabId);
    if (endedAt === null) {
      if (state === 'waiting' && (ended >= keptReadings || (ended > 0 && isReplaced))) whole.push(id);
      continue;
    }
    ended += 1;
    if (needed.has(id)) continue;
    if (ended > keptResults && name === undefined) whole.push(id);
    else if (ended > keptReadings || state === 'failed') pages.push(id);
  }
  return { whole, pages };
}
