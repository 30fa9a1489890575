import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedGroups } from '@/lib/crawl/ranked-groups.ts';

interface Thing {
  readonly name: string;
  worth: number;
}

test('the best is as good as any, whatever was put in, moved and taken out', () => {
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), worth: fc.integer({ min: 0, max: 3 }), leaves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const groups = rankedGroups<Thing>(({ worth }) => String(worth));
      const things = new Map<string, Thing>();
      for (const { name, worth, leaves } of steps) {
        if (leaves) {
          groups.remove(name);
          things.delete(name);
          continue;
        }
        const thing = things.get(name) ?? { name, worth };
        thing.worth = worth;
        things.set(name, thing);
        groups.put(name, thing);
      }
      expect(groups.size).toBe(things.size);
      expect(new Set(groups.values())).toEqual(new Set(things.values()));
      expect(groups.best(({ worth }) => worth)?.worth).toBe(
        things.size === 0 ? undefined : Math.max(...[...things.values()].map(({ worth }) => worth)),
      );
      expect([...groups.heads()].length).toBe(new Set([...things.values()].map(({ worth }) => worth)).size);
    }),
  );
});

test('of one group the first that came is first', () => {
  const groups = rankedGroups<Thing>(() => 'all');
  for (const name of ['one', 'two']) groups.put(name, { name, worth: 1 });
  expect(groups.best(() => 1)?.name).toBe('one');
});
