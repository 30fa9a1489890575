import { z } from 'zod';
import { auditExportSchema } from './audit-export.ts';
import { budgetSchema } from './budget-schema.ts';

/** Where the published contracts stand. */
export const schemaFile = 'public/floorwalker-audit.schema.json';
export const budgetSchemaFile = 'public/floorwalker-budget.schema.json';

/** The contract of the export as JSON Schema (draft 2020-12), for whoever reads our files without our code. */
export const jsonSchema = (): string => written('floorwalker-audit, version 1', z.toJSONSchema(auditExportSchema));

/** That of a budget, by which editors help to write one: what has a default may be left out. */
export const budgetJsonSchema = (): string => written('floorwalker-budget, version 1', z.toJSONSchema(budgetSchema, { io: 'input' }));

const written = (title: string, schema: object): string => `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
