import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';

/** Saves the export of an audit. */
export function saveExport(result: AuditExport): void {
  saveBlob(exportName(result, 'json'), new Blob([`${JSON.stringify(result, null, 2)}\n`], { type: 'application/json' }));
}

/** `floorwalker-alderandleaf.example-2026-11-23-1422.json`, by the clock of the machine; ports and brackets of an address become dashes. */
export function exportName(
  { site, date }: Pick<AuditExport, 'date'> & { readonly site: Pick<AuditExport['site'], 'origin'> },
  ending: string,
): string {
  const host = new URL(site.origin).host.replaceAll(/[^\w.-]+/g, '-');
  return `floorwalker-${host}-${timeOf(new Date(date))}.${ending}`;
}

/** Two checks of one day have two names. */
function timeOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}`;
}
