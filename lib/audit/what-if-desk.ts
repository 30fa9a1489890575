import type { AuditExport } from '../model/audit-export.ts';
import type { WhatIf } from '../model/what-if.ts';
import { clicksToGoal } from './clicks-to-goal.ts';
import type { DeviceViews } from './device-views.ts';
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
  // Bands too: a score that no fix touches looks as it did.
  const edited = editedViews(views, edits, { pointsOnly: false });
  const [before, after] = [treesOf(views), treesOf(edited)];
  const moved = views.desktop.survey.reading.pages.flatMap((page) => {
    const [was, clicks] = [clicksOfPage(page, before), clicksOfPage(page, after)];
    return was.desktop === clicks.desktop && was.phone === clicks.phone ? [] : [{ url: page.facts.url, clicks }];
  });
  return { visitors: judgeVisitors(edited, { catalog, coverage: audit.coverage }), clicksToGoal: clicksToGoal(edited), moved };
}

const treesOf = ({ desktop, phone }: DeviceViews) => ({ desktop: desktop.survey.tree, phone: phone?.survey.tree ?? null });
