import type { KeptFigures } from '../../lib/model/traffic/figures.ts';
import type { FiguresShelf } from '../../lib/ports/figures-shelf.ts';

/** A shelf in memory; those who watch are called at once, in order. */
export function fakeFiguresShelf(first: readonly KeptFigures[] = []): FiguresShelf {
  const rows = new Map(first.map((kept) => [kept.origin, kept]));
  const watchers = new Set<() => void>();
  const changed = () => watchers.forEach((watcher) => watcher());
  return {
    watch(origin, onChange, signal) {
      const watcher = () => onChange(rows.get(origin) ?? null);
      watchers.add(watcher);
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
      watcher();
    },
    async save(kept) {
      rows.set(kept.origin, kept);
      changed();
    },
    async remove(origin) {
      rows.delete(origin);
      changed();
    },
  };
}
