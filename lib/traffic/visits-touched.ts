import type { AuditExport } from '../model/audit-export.ts';
import type { Fix } from '../model/fix-schema.ts';
import type { Figures } from '../model/traffic/figures.ts';
import type { TouchedByFixes, VisitsTouched } from '../model/traffic/visits-touched.ts';
import { isIn, reachesOf } from './changed-pages.ts';
import { matchLandings } from './match-landings.ts';

type Touched = Pick<AuditExport, 'fixes' | 'pages'>;

/**
 * Counts, fix by fix, the visits that begin on a page which it changes; null where no landing page is among the pages that were read.
 * A visit that comes to such a page later is not counted: exports of landing pages do not tell.
 */
export function visitsTouched({ fixes, pages }: Touched, figures: Figures): TouchedByFixes | null {
  const known = matchLandings(
    figures.pages,
    pages.map(({ url }) => url),
  ).filter(({ read }) => read !== null);
  const of = known.reduce((sum, { visits }) => sum + visits, 0);
  if (of === 0) return null;
  const kindsOf = new Map(pages.map(({ url, kinds }) => [url, kinds.map(({ kind }) => kind)]));
  const touched = (fix: Fix): VisitsTouched => {
    const all = reachesOf(fix);
    const changes = (url: string): boolean => all.some((reach) => isIn(reach, url, { fix, kinds: kindsOf.get(url) ?? [] }));
    return {
      visits: known.reduce((sum, { url, visits }) => (changes(url) ? sum + visits : sum), 0),
      isLeast: all.includes('places-of-the-fix') && !all.includes('every-page'),
    };
  };
  return { byFix: new Map(fixes.map((fix) => [fix.id, touched(fix)])), of };
}
