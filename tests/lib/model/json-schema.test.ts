import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { budgetJsonSchema, budgetSchemaFile, jsonSchema, schemaFile } from '@/lib/model/json-schema.ts';

test.each([
  [schemaFile, jsonSchema],
  [budgetSchemaFile, budgetJsonSchema],
])('%s is that of the code; `npm run schema` writes it', async (file, schema) => {
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(schema()));
});
