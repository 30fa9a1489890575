import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchema, schemaFile } from '@/lib/model/json-schema.ts';

test('the published schema is that of the code; `npm run schema` writes it', async () => {
  expect(JSON.parse(await readFile(schemaFile, 'utf8'))).toEqual(JSON.parse(jsonSchema()));
});
