import { judgedSite, type JudgedSite } from './judge-site.ts';
import { readAgain } from './read-again.ts';
import type { AuditHouse } from './running-audit.ts';

/** Sites of audits that have ended, ready to be walked and changed: made from what the archive holds, the site is asked for nothing. */
export interface SiteRoom {
  /** Null where the pages of an audit are not kept any more, and while it goes on. */
  of(auditId: string): Promise<JudgedSite | null>;
}

/** The newest one is kept: a large site takes seconds. One that is out of date, since the user has shown something, is made anew. */
export function createSiteRoom(house: AuditHouse): SiteRoom {
  let kept: { readonly key: string; readonly site: Promise<JudgedSite | null> } | null = null;
  return {
    async of(auditId) {
      const record = await house.archive.load(auditId);
      if (!record || record.endedAt === null) return null;
      const [ways, corrections] = await Promise.all([house.shown.ways(record.origin), house.shown.corrections(record.origin)]);
      const key = JSON.stringify([auditId, ways.map(({ shownAt }) => shownAt), corrections.map(({ correctedAt }) => correctedAt)]);
      if (kept?.key !== key) {
        const site = readAgain(record, house).then((read) => read && judgedSite(read.reading, house.catalog, read.context));
        kept = { key, site };
        // What broke off is tried again.
        site.catch(() => (kept = null));
      }
      return kept.site;
    },
  };
}
