import { say } from '../model/say.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { Figures } from '../model/traffic/figures.ts';
import type { FixesOn } from '../model/traffic/fixes-on.ts';
import type { LandingRow } from '../model/traffic/landing-row.ts';
import { formInVain } from '../model/form-in-vain.ts';
import type { TrafficVerdict } from '../model/traffic/verdict.ts';
import { fixesFor } from './fixes-for.ts';
import { entriesSeen } from './entries-seen.ts';
import { judgeTraffic } from './judge-traffic.ts';
import { losesMore } from './loses-more.ts';
import { matchLandings, type MatchedLanding } from './match-landings.ts';

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
export interface TrafficView {
  readonly verdict: TrafficVerdict;
  readonly fixesOn: FixesOn;
  readonly landings: readonly LandingRow[];
}

/** What a site's figures tell, with its check. `walked`: the pages that were walked from. */
export function trafficView(audit: AuditExport, figures: Figures, walked: readonly EntryPage[]): TrafficView {
  const landings = matched(audit, figures);
  const home = homeEntry(audit);
  const verdict = judgeTraffic(figures, entriesSeen(audit, landings, walked), formInVain(audit.findings));
  return {
    verdict,
    // Nothing that is missing matters as long as nobody gets there what they came for.
    fixesOn: new Map(verdict.where.map((entry) => [entry.url, entry.trouble ? [] : fixesFor(entry, audit)])),
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

/** What is known of Home, as if it were a landing page like the others. */
function homeEntry({ visitors, clicksToGoal }: AuditExport): LandingRow['entry'] {
  const on = (device: 'desktop' | 'phone') => {
    const goals = Object.entries(clicksToGoal).map(([goal, figures]) => [goal, figures[device]?.quickest ?? null]);
    return { goals: Object.fromEntries(goals), needs: [] };
  };
  return { devices: { desktop: on('desktop'), phone: on('phone') }, visitors: [...visitors] };
}
