import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings } from '@/lib/catalog/findings.ts';
import { fixes } from '@/lib/catalog/fixes.ts';
import { visitors } from '@/lib/catalog/visitors.ts';
import { visitorIds } from '@/lib/model/visitor.ts';

const lists = visitors.flatMap((visitor) =>
  Object.entries(visitor.needs).map(([kind, needs]) => ({ name: `${visitor.id} of a ${kind}`, needs })),
);

test('the four visitors are listed in the order in which they are always shown', () => {
  expect(visitors.map(({ id }) => id)).toEqual(visitorIds);
});

test.each(lists)('the needs of the $name weigh 100 together, each known by one id', ({ needs }) => {
  expect(needs.reduce((sum, need) => sum + need.weight, 0)).toBe(100);
  expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
});

test('every visitor, finding and fix has a file of its id, and every file is listed', () => {
  expect(filesIn('fixes')).toEqual(fixes.map(({ id }) => id).toSorted());
  expect(filesIn('visitors')).toEqual(visitors.map(({ id }) => id).toSorted());
  expect(filesIn('findings')).toEqual(findings.map(({ id }) => id).toSorted());
});

test('a finding costs only points of needs that exist', () => {
  for (const { id, needs } of findings) {
    for (const [visitor, ids] of Object.entries(needs)) {
      const known = visitors
        .filter((one) => one.id === visitor)
        .flatMap((one) =>
          Object.values(one.needs)
            .flat()
            .map((need) => need.id),
        );
      expect(known, id).toEqual(expect.arrayContaining([...ids]));
    }
  }
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(`../../../lib/catalog/${folder}/`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
}
