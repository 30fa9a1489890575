import type { AuditExport } from '../model/audit-export.ts';
import type { AuditRecord } from '../model/audit.ts';
import type { WhatIf } from '../model/what-if.ts';
import { clicksToGoal } from './clicks-to-goal.ts';
import { editedViews } from './fixes/edited-views.ts';
import { judgeVisitors } from './judge-visitors.ts';
import { judgedSite, type JudgedSite } from './judge-site.ts';
import { readAgain } from './read-again.ts';
import { clicksOfPage } from './page-rows.ts';
import type { AuditHouse } from './running-audit.ts';

/** Tries fixes of an audit that has ended, as the user switches them on and off. */
export interface WhatIfDesk {
  /** Null when the pages of the audit are not kept any more, or none of these is a fix of it. */
  tryFixes(auditId: string, ids: readonly string[]): Promise<WhatIf | null>;
}

/** A site ready to be changed: reading it again from the archive takes seconds, trying a change a tenth of one. */
interface Ready {
  readonly auditId: string;
  /** As the result says that it was judged; another one is another site. */
  readonly judged: string;
  readonly site: Promise<JudgedSite | null>;
}

export function createWhatIfDesk(house: AuditHouse): WhatIfDesk {
  /** The one that was asked for last. */
  let ready: Ready | null = null;

  const siteOf = (record: AuditRecord, result: AuditExport): Promise<JudgedSite | null> => {
    const judged = JSON.stringify([result.corrections, result.goals]);
    if (ready?.auditId !== record.id || ready.judged !== judged) {
      const site = readAgain(record, house).then((read) => read && judgedSite(read.reading, house.catalog, read.context));
      ready = { auditId: record.id, judged, site };
      // What broke off is tried again.
      site.catch(() => (ready = null));
    }
    return ready.site;
  };

  return {
    async tryFixes(auditId, ids) {
      const record = await house.archive.load(auditId);
      const result = await house.archive.result(auditId);
      if (!record || record.endedAt === null || !result) return null;
      const chosen = result.fixes.filter(({ id }) => ids.includes(id));
      const site = chosen.length > 0 ? await siteOf(record, result) : null;
      return (
        site && {
          ids: chosen.map(({ id }) => id),
          ...judgedWith(
            site,
            chosen.flatMap(({ edit }) => edit),
          ),
        }
      );
    },
  };
}

function judgedWith(
  { views, catalog, audit }: JudgedSite,
  edits: AuditExport['fixes'][number]['edit'],
): Pick<WhatIf, 'visitors' | 'clicksToGoal' | 'moved'> {
  const edited = editedViews(views, edits);
  const trees = { desktop: edited.desktop.survey.tree, phone: edited.phone?.survey.tree ?? null };
  const moved = audit.pages.flatMap(({ url, clicks }) => {
    const now = { desktop: clicksOfPage(trees.desktop, url), phone: clicksOfPage(trees.phone, url) };
    return now.desktop === clicks.desktop && now.phone === clicks.phone ? [] : [{ url, clicks: now }];
  });
  return { visitors: judgeVisitors(edited, { catalog, coverage: audit.coverage }), clicksToGoal: clicksToGoal(edited), moved };
}
