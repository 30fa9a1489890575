import { describe, expect, test } from 'vitest';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import type { WalkThroughShelf } from '@/lib/ports/walk-through-shelf.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

/** What every shelf of walk-throughs does. */
export function walkThroughShelfContract(name: string, open: () => WalkThroughShelf): void {
  const { origin } = walked;
  const walking: KeptWalkThrough = { ...walked, id: 'now', began: '2026-11-24T10:00:00.000Z', state: 'walking', tabs: [7, -1] };
  const other: KeptWalkThrough = { ...walked, id: 'other', origin: 'https://other.test' };
  const filled = async () => {
    const shelf = open();
    for (const walk of [walked, walking, other]) await shelf.save(walk);
    return shelf;
  };

  describe(name, () => {
    test('those of a site come back, the newest first, and no others', async () => {
      const shelf = await filled();
      expect((await shelf.of(origin)).map(({ id }) => id)).toEqual(['now', 'walk-1']);
      expect(await shelf.load('other')).toEqual(other);
      expect(await shelf.load('nobody')).toBeNull();
      expect([...(await shelf.counts())]).toEqual(
        expect.arrayContaining([
          [origin, 2],
          [other.origin, 1],
        ]),
      );
    });

    test('the one that goes on is found by any of its tabs', async () => {
      const shelf = await filled();
      expect((await shelf.inTab(7))?.id).toBe('now');
      expect(await shelf.inTab(8)).toBeNull();
      expect((await shelf.walking()).map(({ id }) => id)).toEqual(['now']);
      await shelf.change('now', { state: 'finished' });
      expect(await shelf.inTab(7)).toBeNull();
    });

    test('a change leaves the rest as it is', async () => {
      const shelf = await filled();
      await Promise.all([shelf.change('now', { person: 'AB' }), shelf.change('now', { tabs: [9] })]);
      expect(await shelf.load('now')).toEqual({ ...walking, person: 'AB', tabs: [9] });
      await shelf.change('nobody', { person: 'X' });
      expect(await shelf.load('nobody')).toBeNull();
    });

    test('what is deleted is not there, can be had back, and is forgotten for good once its time is over', async () => {
      const shelf = await filled();
      expect((await shelf.trash(origin, 100)).toSorted()).toEqual(['now', 'walk-1']);
      expect(await shelf.of(origin)).toEqual([]);
      expect(await shelf.load('now')).toBeNull();
      expect(await shelf.inTab(7)).toBeNull();
      await shelf.restore(['walk-1']);
      expect(await shelf.of(origin)).toEqual([walked]);
      await shelf.purge(100);
      await shelf.restore(['now']);
      expect(await shelf.load('now')).toEqual(walking);
      await shelf.trash(origin, 100);
      await shelf.purge(101);
      await shelf.restore(['now', 'walk-1']);
      expect(await shelf.of(origin)).toEqual([]);
      expect(await shelf.load('other')).toEqual(other);
    });

    test('who watches is told at once and at each change, until it is enough', async () => {
      const shelf = await filled();
      const over = new AbortController();
      const seen: (readonly string[])[] = [];
      shelf.watch(origin, (walks) => seen.push(walks.map(({ person }) => person)), over.signal);
      await expect.poll(() => seen.at(-1)).toEqual(['SK', 'SK']);
      await shelf.change('now', { person: 'AB' });
      await expect.poll(() => seen.at(-1)).toEqual(['AB', 'SK']);
      over.abort();
      await shelf.change('now', { person: 'CD' });
      await new Promise((next) => setTimeout(next, 30));
      expect(seen.at(-1)).toEqual(['AB', 'SK']);
    });
  });
}
