import { say } from '../model/say.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { Figures, OutcomeKind, VisitCounts } from '../model/traffic/figures.ts';
import type { FixesOn } from '../model/traffic/fixes-on.ts';
import type { LandingRow } from '../model/traffic/landing-row.ts';
import type { TrafficVerdict } from '../model/traffic/verdict.ts';
import { usualLeaving } from '../model/traffic/usual.ts';
import { fixesFor } from './changed-pages.ts';
import { entriesSeen } from './entries-seen.ts';
import { judgeTraffic } from './judge-traffic.ts';
import { matchLandings, type MatchedLanding } from './match-landings.ts';
import { shareOf } from './share-of.ts';

/** So many landing pages are walked from: those with the most visits. */
const mostWalked = 12;

const matched = (audit: AuditExport, { pages }: Figures): readonly MatchedLanding[] =>
  matchLandings(
    pages,
    audit.pages.map(({ url }) => url),
  );

/** Addresses of the landing pages that are to be walked from, most visits first. Home is known. */
export function walkableLandings(audit: AuditExport, figures: Figures): readonly string[] {
  const read = matched(audit, figures).flatMap(({ read: url }) => (url === null || url === audit.site.start ? [] : [url]));
  return read.slice(0, mostWalked);
}

/** Landing pages that are none of the pages that were read, most visits first. */
export const strayLandings = (audit: AuditExport, figures: Figures): readonly MatchedLanding[] =>
  matched(audit, figures).filter(({ read }) => read === null);

/** The verdict on a site's figures, the fixes for each page to begin with, and its landing pages with what the check says of each. */
export function trafficView(
  audit: AuditExport,
  figures: Figures,
  walked: readonly EntryPage[],
): { readonly verdict: TrafficVerdict; readonly fixesOn: FixesOn; readonly landings: readonly LandingRow[] } {
  const landings = matched(audit, figures);
  const home = homeEntry(audit);
  const verdict = judgeTraffic(figures, entriesSeen(audit, landings, walked));
  const begins = new Set(verdict.where.map(({ url }) => url));
  return {
    verdict,
    fixesOn: new Map(audit.pages.filter(({ url }) => begins.has(url)).map((page) => [page.url, fixesFor(page, audit.fixes)])),
    landings: landings.map(({ read, ...counts }): LandingRow => {
      const entry = read === audit.site.start ? home : (walked.find(({ url }) => url === read) ?? null);
      const title = read === audit.site.start ? say`Home` : (audit.pages.find(({ url }) => url === read)?.title ?? '');
      return {
        ...counts,
        title,
        entry,
        losesMore: losesMore(counts, figures.outcome),
        state: entry ? 'walked' : read === null ? 'unread' : 'read',
      };
    }),
  };
}

/** A page of which more leave than of three quarters of sites, by more than chance. */
const losesMore = ({ visits, leftAtOnce }: VisitCounts, outcome: OutcomeKind): boolean =>
  leftAtOnce !== null && visits > 0 && shareOf(leftAtOnce, visits).low > usualLeaving[outcome].high;

/** What is known of Home, as if it were a landing page like the others. */
function homeEntry({ visitors, clicksToGoal }: AuditExport): LandingRow['entry'] {
  const on = (device: 'desktop' | 'phone') => {
    const goals = Object.entries(clicksToGoal).map(([goal, figures]) => [goal, figures[device]?.quickest ?? null]);
    return { goals: Object.fromEntries(goals), needs: [] };
  };
  return { devices: { desktop: on('desktop'), phone: on('phone') }, visitors: [...visitors] };
}
