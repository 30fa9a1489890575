import type { AuditExport } from '../model/audit-export.ts';
import type { WhatIf } from '../model/what-if.ts';
import { clicksToGoal } from './clicks-to-goal.ts';
import { editedViews } from './fixes/edited-views.ts';
import { judgeVisitors } from './judge-visitors.ts';
import type { JudgedSite } from './judge-site.ts';
import { clicksOfPage } from './page-rows.ts';
import type { AuditHouse } from './running-audit.ts';
import type { SiteRoom } from './site-room.ts';

/** Tries fixes of an audit that has ended, as the user switches them on and off. */
export interface WhatIfDesk {
  /** Null when the pages of the audit are not kept any more, or none of these is a fix of it. */
  tryFixes(auditId: string, ids: readonly string[]): Promise<WhatIf | null>;
}

/** Changing a site takes a tenth of a second, once it stands in the room. */
export function createWhatIfDesk({ archive, sites }: Pick<AuditHouse, 'archive'> & { readonly sites: SiteRoom }): WhatIfDesk {
  return {
    async tryFixes(auditId, ids) {
      const result = await archive.result(auditId);
      const chosen = result?.fixes.filter(({ id }) => ids.includes(id)) ?? [];
      const site = chosen.length > 0 ? await sites.of(auditId) : null;
      if (!site) return null;
      const edits = chosen.flatMap(({ edit }) => edit);
      return { ids: chosen.map(({ id }) => id), ...judgedWith(site, edits) };
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
