import type { AuditExport } from '../model/audit-export.ts';
import type { AuditRecord } from '../model/audit.ts';
import { defaultSettings } from '../model/settings.ts';

/** The row of a result that came from a file. Its id is made of what stands in it: the same result gives the same row. */
export async function importedRecord(result: AuditExport, importedAt: number): Promise<AuditRecord> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(result)));
  const hex = Array.from(new Uint8Array(bytes.slice(0, 12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const endedAt = Date.parse(result.date);
  return {
    id: `imported-${hex}`,
    origin: result.site.origin,
    from: result.site.start,
    tabId: null,
    // Those of the file are told by its result; nothing is ever checked by them.
    settings: { ...defaultSettings, as: result.session.as },
    state: 'done',
    trouble: null,
    startedAt: endedAt,
    endedAt,
    workedMs: result.coverage.durationMs,
    basedOn: null,
    importedAt,
  };
}
