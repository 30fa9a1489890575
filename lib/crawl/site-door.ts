import type { PageAnswer } from '../model/page-answer.ts';
import { linksOf } from '../model/page.ts';
import type { MissingPage, SiteDoor } from '../model/site-door.ts';
import type { CrawlPlan, CrawlWorld } from './crawl-plan.ts';
import type { OpenedSite } from './open-site.ts';

/** Learns what is known of a site beside its pages. */
export interface Door {
  hear(answer: PageAnswer): void;
  readSitemap(): Promise<readonly string[]>;
  /** Sees what an address answers at which there is nothing, unless a link has shown it: one GET for an address that nobody has. */
  lookBehind(): Promise<void>;
  readonly seen: SiteDoor;
}

/** Nobody has a page of this name; whoever reads the server's records sees who asked. */
const nowhere = '/no-such-page-asked-by-floorwalker';

export function createDoor(
  { robots, readSitemap }: Pick<OpenedSite, 'robots' | 'readSitemap'>,
  { origin }: Pick<CrawlPlan, 'origin'>,
  { source, gate, signal }: CrawlWorld,
): Door {
  const moved = new Map<string, string>();
  let sitemap: readonly string[] | null = null;
  let missing: MissingPage | null = null;
  return {
    hear(answer) {
      if (answer.outcome === 'page' && answer.facts.url !== answer.url) moved.set(answer.url, answer.facts.url);
      if (answer.outcome === 'failed' && answer.detail !== null) missing ??= missingAt(answer);
    },
    async readSitemap() {
      sitemap = await readSitemap();
      return sitemap;
    },
    async lookBehind() {
      const url = `${origin}${nowhere}`;
      if (missing !== null || robots.isClosed(url) || signal.aborted) return;
      await gate();
      const answer = (await source.kept?.(url)) ?? (await source.read(url, signal).catch(() => null));
      missing = answer && missingAt(answer);
    },
    get seen() {
      return { robots: robots.toSearch, sitemap, moved, missing };
    },
  };
}

function missingAt(answer: PageAnswer): MissingPage | null {
  if (answer.outcome === 'page') return { url: answer.url, status: answer.facts.status, ways: linksOf(answer.facts).length };
  const { url, reason, status, detail } = answer;
  return reason === 'status' && (status === 404 || status === 410) ? { url, status, ways: Number(detail ?? 0) } : null;
}
