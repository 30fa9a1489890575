import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';

/** Saves the export of an audit. */
export function saveExport(result: AuditExport): void {
  saveBlob(exportName(result, 'json'), new Blob([`${JSON.stringify(result, null, 2)}\n`], { type: 'application/json' }));
}

/** `floorwalker-alderandleaf.example-2026-11-23.json`; ports and brackets of an address become dashes. */
export function exportName(
  { site, date }: Pick<AuditExport, 'date'> & { readonly site: Pick<AuditExport['site'], 'origin'> },
  ending: string,
): string {
  const host = new URL(site.origin).host.replaceAll(/[^\w.-]+/g, '-');
  return `floorwalker-${host}-${date.slice(0, 10)}.${ending}`;
}
