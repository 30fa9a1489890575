import type { AuditExport } from '../../model/audit-export.ts';
import type { SiteReading } from '../../model/site.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import { judgedSite, type JudgeContext } from '../judge-site.ts';
import { earlyFactsOf } from '../early/early-facts-of.ts';
import { entryPages } from '../entries/entry-pages.ts';
import { findFixes } from './find-fixes.ts';

/** Judges a site of which no more will be read, what visitors meet who land elsewhere than on Home, and what would help. `pause` is awaited between two tries. */
export async function judgeWithFixes(
  reading: SiteReading,
  given: AuditCatalog,
  context: JudgeContext & { readonly pause: () => Promise<void> },
): Promise<AuditExport> {
  const { audit, views, catalog } = judgedSite(reading, given, context);
  const { walkThroughs, notes, ...rest } = audit;
  const named = { chosen: context.settings.start, tab: context.from };
  const entries =
    audit.coverage.pagesRead > 1 ? await entryPages(views, { catalog, coverage: audit.coverage, named, pause: context.pause }) : [];
  const early = await earlyFactsOf(views, { catalog, named, pause: context.pause });
  const found = await findFixes({ ...audit, views, catalog, pause: context.pause });
  return { ...rest, entryPages: [...entries], ...(early ? { earlyFacts: early } : {}), ...found, walkThroughs, notes };
}
