import { expect, test } from 'vitest';
import { idInWords, lookedForNames, nameLookedFor } from '@/components/report/looked-for-names.ts';
import { findings } from '@/lib/catalog/findings.ts';

test('every finding of the catalog has a name, in English its id in words', () => {
  expect(Object.keys(lookedForNames).toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
  for (const [id, name] of Object.entries(lookedForNames)) expect(name).toBe(idInWords(id));
});

test('what another version looked for is called by its id', () => {
  expect(nameLookedFor('odd-new-thing')).toBe('Odd new thing');
});
