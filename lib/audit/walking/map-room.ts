import { readAgain } from '../judge-again.ts';
import type { AuditHouse } from '../running-audit.ts';
import { walkMap, type WalkMap } from './walk-map.ts';

/** Maps of audits, made from what the archive holds: the site is asked for nothing. */
export interface MapRoom {
  /** Null where the pages of an audit are not kept any more. */
  of(auditId: string): Promise<WalkMap | null>;
}

/** The newest map is kept: a large site's takes seconds to draw. One that is out of date, since the user has shown something, is drawn anew. */
export function createMapRoom(house: AuditHouse): MapRoom {
  let kept: { readonly key: string; readonly map: Promise<WalkMap | null> } | null = null;
  return {
    async of(auditId) {
      const record = await house.archive.load(auditId);
      if (!record || record.endedAt === null) return null;
      const [ways, corrections] = await Promise.all([house.shown.ways(record.origin), house.shown.corrections(record.origin)]);
      const key = JSON.stringify([auditId, ways.map(({ shownAt }) => shownAt), corrections.map(({ correctedAt }) => correctedAt)]);
      if (kept?.key !== key) {
        const map = readAgain(record, house).then((reading) => reading && walkMap(reading, house.catalog, record.settings.goal));
        kept = { key, map };
        map.catch(() => (kept = null));
      }
      return kept.map;
    },
  };
}
