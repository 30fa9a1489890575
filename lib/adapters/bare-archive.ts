import { auditOfTab } from '../model/audit-of-tab.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { AuditProgress } from '../model/audit.ts';
import { isOwnCheck } from '../model/is-audit-record.ts';
import type { Showing } from '../model/shown-way.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';
import { bareLive } from './bare-live.ts';
import { bareRows } from './bare-rows.ts';
import { isUnderstood } from './is-understood.ts';
import { watchAudit } from './watch-audit.ts';

/**
 * What the popup reads of the archive, without Dexie: a third of all that it would load before it can be painted. It only reads; the shape of
 * the tables is that of database.ts.
 */
export function openBareArchive(name = 'floorwalker'): Pick<AuditArchive, 'watch'> & Pick<ShownArchive, 'watchShowing'> {
  const rows = bareRows(name);
  const live = bareLive(name);
  const ofSite = async (origin: string) => (await rows.startingWith('audits', '[origin+startedAt]', origin)).filter(isOwnCheck);
  const watched = {
    live,
    progress: async (auditId: string) => ((await rows.get('progress', auditId)) as AuditProgress | undefined) ?? null,
    async result(auditId: string): Promise<AuditExport | null> {
      const row = (await rows.get('results', auditId)) as { readonly result?: unknown } | undefined;
      return isUnderstood(row?.result) ? row.result : null;
    },
  };
  return {
    watch: ({ origin, tabId }, onChange, signal) =>
      watchAudit({ ...watched, record: async () => auditOfTab(await ofSite(origin), tabId) }, onChange, signal),
    watchShowing(origin, onChange, signal) {
      const end = live(
        'showings',
        async () => ((await rows.get('showings', origin)) as Showing | undefined) ?? null,
        (showing) => {
          if (!signal.aborted) onChange(showing);
        },
      );
      signal.addEventListener('abort', end, { once: true });
    },
  };
}
