import type { AuditExport } from '@/lib/model/audit-export.ts';

/** Hands the export to the browser as a download; nothing leaves the machine. */
export function saveExport(result: AuditExport): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(result, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = exportName(result);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `floorwalker-alderandleaf.example-2026-11-23.json`; ports and brackets of an address become dashes. */
export function exportName({ site, date }: Pick<AuditExport, 'date'> & { readonly site: Pick<AuditExport['site'], 'origin'> }): string {
  const host = new URL(site.origin).host.replaceAll(/[^\w.-]+/g, '-');
  return `floorwalker-${host}-${date.slice(0, 10)}.json`;
}
