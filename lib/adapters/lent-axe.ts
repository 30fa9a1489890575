import type { AxeOn } from '../ports/axe.ts';

let asked: Promise<AxeOn | null> | null = null;

/** axe-core where it was put into this world (entrypoints/axe-probe.ts); `bring` puts it there and is called once. Null where that was not possible. */
export function lentAxe(bring: () => Promise<unknown>): Promise<AxeOn | null> {
  asked ??= bring().then(
    () => (globalThis as { floorwalkerAxe?: AxeOn }).floorwalkerAxe ?? null,
    () => null,
  );
  return asked;
}
