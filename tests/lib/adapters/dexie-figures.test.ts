import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieFigures } from '@/lib/adapters/dexie-figures.ts';
import type { KeptFigures } from '@/lib/model/traffic/figures.ts';

const kept: KeptFigures = {
  origin: 'https://shop.test',
  savedAt: 1,
  figures: { outcome: 'orders', visits: 9, leftAtOnce: null, outcomes: null, days: null, pages: [], sources: [], files: [] },
};
const latest = (seen: ReturnType<typeof vi.fn>) => seen.mock.lastCall?.[0] as unknown;

test('figures are kept by site, followed, and forgotten', async () => {
  const shelf = createDexieFigures(openDatabase('figures-1'));
  const [own, other] = [vi.fn(), vi.fn()];
  const { signal } = new AbortController();
  await shelf.save(kept);
  shelf.watch(kept.origin, own, signal);
  shelf.watch('https://other.test', other, signal);
  await vi.waitFor(() => expect(latest(own)).toEqual(kept));
  await vi.waitFor(() => expect(latest(other)).toBeNull());

  await shelf.remove(kept.origin);
  await vi.waitFor(() => expect(latest(own)).toBeNull());
});

test('a row of another version is as if it were not there', async () => {
  const database = openDatabase('figures-2');
  await database.figures.put({ ...kept, figures: { visits: 'many' } } as unknown as KeptFigures);
  const seen = vi.fn();
  createDexieFigures(database).watch(kept.origin, seen, new AbortController().signal);

  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(null));
});
