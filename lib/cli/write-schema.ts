// npm run schema: publishes the contract of the JSON export, made from the one zod schema, to public/.
import { writeFile } from 'node:fs/promises';
import { jsonSchema, schemaFile } from '../model/json-schema.ts';
import { projectFolder } from './project-folder.ts';

await writeFile(projectFolder(schemaFile), jsonSchema());
