import type { JudgedSite } from '../judge-site.ts';
import type { SiteRoom } from '../site-room.ts';
import { walkMap, type WalkMap } from './walk-map.ts';

/** Maps of audits. */
export interface MapRoom {
  /** Null where the pages of an audit are not kept any more. */
  of(auditId: string): Promise<WalkMap | null>;
}

/** A map is drawn once for each site that stands in the room. */
export function createMapRoom(sites: SiteRoom): MapRoom {
  const drawn = new WeakMap<JudgedSite, WalkMap | null>();
  return {
    async of(auditId) {
      const site = await sites.of(auditId);
      if (!site) return null;
      const map = drawn.get(site) ?? walkMap(site.views, site.catalog);
      drawn.set(site, map);
      return map;
    },
  };
}
