import type { AxeOn } from '../ports/axe.ts';

let asked: Promise<unknown> | null = null;
/** A background that was killed meanwhile gives no answer, and is there again at the next word. */
const mostTries = 3;

/** axe-core where it was put into this world (entrypoints/axe-probe.ts); `bring` puts it there, and is not called while an earlier call is under way. Null where that is not possible. */
export async function lentAxe(bring: () => Promise<unknown>): Promise<AxeOn | null> {
  for (let tries = 0; tries < mostTries && there() === null; tries += 1) {
    asked ??= bring()
      .catch(() => undefined)
      .finally(() => (asked = null));
    await asked;
  }
  return there();
}

function there(): AxeOn | null {
  return (globalThis as { floorwalkerAxe?: AxeOn }).floorwalkerAxe ?? null;
}
