import type { AuditExport } from '../model/audit-export.ts';

/** The export as text: indented, keys in the order of the contract, those of open tables by name. Ends with a line break. */
export function toJson(audit: AuditExport): string {
  const { settings, coverage } = audit;
  const tables = { skipped: byName(coverage.skipped), failures: byName(coverage.failures), examples: byName(coverage.examples) };
  return `${JSON.stringify({ ...audit, settings: byName(settings), coverage: { ...coverage, ...tables } }, null, 2)}\n`;
}

function byName<T>(table: { readonly [name: string]: T }): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
