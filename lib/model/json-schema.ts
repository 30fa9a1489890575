import { z } from 'zod';
import { auditExportSchema } from './audit-export.ts';

/** Where the published contract stands. */
export const schemaFile = 'public/floorwalker-audit.schema.json';

/** The contract of the export as JSON Schema (draft 2020-12), for whoever reads our files without our code. */
export function jsonSchema(): string {
  return `${JSON.stringify({ title: 'floorwalker-audit, version 1', ...z.toJSONSchema(auditExportSchema) }, null, 2)}\n`;
}
