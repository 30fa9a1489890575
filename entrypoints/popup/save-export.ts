import type { AuditExport } from '@/lib/model/audit-export.ts';
import { saveFile } from './save-file.ts';

/** Saves the export of an audit. */
export function saveExport(result: AuditExport): void {
  saveFile(exportName(result, 'json'), 'application/json', `${JSON.stringify(result, null, 2)}\n`);
}

/** `floorwalker-alderandleaf.example-2026-11-23.json`; ports and brackets of an address become dashes. */
export function exportName(
  { site, date }: Pick<AuditExport, 'date'> & { readonly site: Pick<AuditExport['site'], 'origin'> },
  ending: string,
): string {
  const host = new URL(site.origin).host.replaceAll(/[^\w.-]+/g, '-');
  return `floorwalker-${host}-${date.slice(0, 10)}.${ending}`;
}
