import type { AuditExport } from '../model/audit-export.ts';
import { clickChanges, type ClickChange } from './compare/click-changes.ts';
import { comparability, type Comparability } from './compare/comparability.ts';
import { kindChanges, pageChanges, type KindChanges, type PageChanges } from './compare/content-changes.ts';
import { findingChanges, type FindingChanges } from './compare/finding-changes.ts';
import { fixChanges, type FixChanges } from './compare/fixes-done.ts';
import { pathsBeside, type PathsBeside } from './compare/paths-beside.ts';
import { scoreChanges, type VisitorChange } from './compare/score-changes.ts';

/** What is different between two results. Nothing is said of why: the site may have changed, or what was read of it. */
export interface AuditComparison {
  /** Dates and sites of the two, ISO 8601 and origins. */
  readonly was: { readonly date: string; readonly origin: string };
  readonly now: { readonly date: string; readonly origin: string };
  readonly comparable: Comparability;
  readonly visitors: readonly VisitorChange[];
  readonly clicks: readonly ClickChange[];
  readonly kinds: KindChanges;
  readonly findings: FindingChanges;
  /** null beside another site: what is proposed for one says nothing of the other. */
  readonly fixes: FixChanges | null;
  /** Of another site, the paths that only one of the two has. */
  readonly pages: PageChanges;
  readonly paths: readonly PathsBeside[];
}

/** Two results beside each other: of one site at two times, or of two sites. */
export function compareAudits(was: AuditExport, now: AuditExport): AuditComparison {
  const comparable = comparability(was, now);
  return {
    was: { date: was.date, origin: was.site.origin },
    now: { date: now.date, origin: now.site.origin },
    comparable,
    visitors: scoreChanges(was, now),
    clicks: clickChanges(was, now),
    kinds: kindChanges(was, now),
    findings: findingChanges(was, now),
    fixes: comparable.sameSite ? fixChanges(was, now) : null,
    pages: pageChanges(was, now),
    paths: pathsBeside(was, now),
  };
}
