import { nodeAt } from '../../graph/node-at.ts';
import type { EntryPage } from '../../model/entry-page-schema.ts';
import type { SiteRoom } from '../site-room.ts';
import { walkedFrom } from './entry-pages.ts';

/** Tells what visitors meet who land on given pages of an audit that has ended. */
export interface LandingDesk {
  /** Those that were read, at most `mostLandings`; null where the pages of the audit are not kept any more. */
  from(auditId: string, urls: readonly string[]): Promise<readonly EntryPage[] | null>;
}

/** Each takes a tenth of a second, more on a large site. */
export const mostLandings = 12;

export function createLandingDesk(sites: SiteRoom, pause: () => Promise<void>): LandingDesk {
  return {
    async from(auditId, urls) {
      const site = await sites.of(auditId);
      if (!site) return null;
      const { views, catalog, audit } = site;
      const { graph } = views.desktop.survey;
      const entries = urls.slice(0, mostLandings).flatMap((url) => {
        const page = graph.pages[nodeAt(graph, url)];
        return page ? [{ url: page.facts.url, why: 'chosen', among: null, page } as const] : [];
      });
      return walkedFrom(views, entries, { catalog, coverage: audit.coverage, pause });
    },
  };
}
