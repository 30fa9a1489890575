import { bestSet, pairsToTry, type Candidate } from '../../fix/best-set.ts';
import { byWorth, gainsOf, helpsOnlyOn, worthOf } from '../../fix/gains.ts';
import type { AuditExport, Coverage, Finding, VisitorScore } from '../../model/audit-export.ts';
import type { BestFixes, Fix, SiteEdit } from '../../model/fix-schema.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { DeviceViews } from '../device-views.ts';
import { judgeVisitors } from '../judge-visitors.ts';
import { editedViews } from './edited-views.ts';
import { lacksOf } from './lacks-of.ts';
import { proposeFixes, type Proposed } from './propose-fixes.ts';
import { sayNearer } from './say-nearer.ts';
import { say } from '../../model/say.ts';
import { siteToFix } from './site-to-fix.ts';

interface ToFix {
  readonly views: DeviceViews;
  readonly catalog: AuditCatalog;
  readonly coverage: Coverage;
  readonly visitors: readonly VisitorScore[];
  readonly findings: readonly Finding[];
  /** Awaited between two tries, so that others have their turn. */
  readonly pause: () => Promise<void>;
}

/** Candidates for the best set. */
const mostCandidates = 10;
/** Pages that are judged to try all pairs: with 10 candidates up to 266 pages, with 5 up to 1,200. Numbers, no seconds: the same on every machine. */
const mostJudgings = 12_000;

/**
 * What would help: every change is made to a copy, and everything is judged again. Those that gain nothing are left out, unless they
 * answer a finding on which no score rests.
 */
export async function findFixes({
  views,
  catalog,
  coverage,
  visitors,
  findings,
  pause,
}: ToFix): Promise<Pick<AuditExport, 'fixes' | 'bestFixes'>> {
  const site = siteToFix(views, catalog);
  const lacks = lacksOf(visitors, { visitors: catalog.visitors, kind: site.kind, findings });
  const attempt = async (edits: readonly SiteEdit[]) => {
    await pause();
    const edited = editedViews(views, edits, { pointsOnly: true });
    const gains = gainsOf({ visitors, phone: views.phone !== null }, judgeVisitors(edited, { catalog, coverage }));
    return { edited, gains, worth: worthOf(gains, visitors) };
  };
  const found: { readonly fix: Fix; readonly gains: Fix['gains']; readonly worth: Candidate['worth'] }[] = [];
  for (const proposed of proposeFixes(site, lacks, catalog.fixes)) {
    const { edited, gains, worth } = await attempt(proposed.edit);
    if (worth.headline <= 0 && worth.both <= 0 && proposed.findings.length === 0) continue;
    const answered = [...proposed.findings, ...findingsBehind(proposed.needs, findings, catalog)];
    const fix = fixOf({ ...proposed, findings: [...new Set(answered)] }, gains, sayNearer(views, edited, proposed.nearer));
    found.push({ fix, gains, worth });
  }
  const fixes = found.toSorted((a, b) => byWorth(a.worth, b.worth));
  const candidates = fixes.filter(({ worth }) => worth.headline > 0 || worth.both > 0).slice(0, candidatesFor(coverage.pagesRead));
  const edits = new Map(fixes.map(({ fix }) => [fix.id, fix.edit]));
  const best = await bestSet(candidates, (ids) => attempt(ids.flatMap((id) => edits.get(id) ?? [])));
  const bestFixes: BestFixes | null = best && { ids: best.chosen.map(({ fix }) => fix.id), gains: best.gains, tried: best.tried };
  return { fixes: fixes.map(({ fix }) => fix), ...(bestFixes ? { bestFixes } : {}) };
}

function fixOf(proposed: Proposed, gains: Fix['gains'], nearer: string): Fix {
  const { id, how, effort, edit, where, needs, findings } = proposed;
  const only = helpsOnlyOn(gains);
  const title =
    only === null ? proposed.title : only === 'phone' ? say`On the phone: ${proposed.title}` : say`On desktop: ${proposed.title}`;
  return { id, title, how: nearer === '' ? how : `${how}; ${nearer}`, effort, edit, gains, where, needs, findings };
}

/** Findings that spoil the needs which a fix answers. */
function findingsBehind(needs: Fix['needs'], findings: readonly Finding[], catalog: AuditCatalog): readonly string[] {
  const spoils = new Map(catalog.findings.map((declared) => [declared.id, declared.needs]));
  return findings.flatMap(({ id }) => (needs.some(({ visitor, need }) => spoils.get(id)?.[visitor]?.includes(need)) ? [id] : []));
}

function candidatesFor(pages: number): number {
  let count = mostCandidates;
  while (count > 3 && pairsToTry(count) * pages > mostJudgings) count -= 1;
  return count;
}
