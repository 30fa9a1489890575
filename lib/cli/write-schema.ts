// npm run schema: publishes the contracts of the JSON export and of budgets, made from the zod schemas, to public/.
import { writeFile } from 'node:fs/promises';
import { budgetJsonSchema, budgetSchemaFile, jsonSchema, schemaFile } from '../model/json-schema.ts';
import { projectFolder } from './project-folder.ts';

await writeFile(projectFolder(schemaFile), jsonSchema());
await writeFile(projectFolder(budgetSchemaFile), budgetJsonSchema());
