import type { Clock } from '../ports/clock.ts';

/** Looks so often; a walker that was not heard of for so many looks is hung. Looks are counted, for machines sleep. */
const lookEveryMs = 5_000;
const mostSilentLooks = 4;

export interface HungWatch {
  /** The walker was heard of. */
  heard(): void;
  /** Something is drawn from now on. */
  begin(): void;
}

/** Calls `onHung` when a walker that draws is not heard of for some 20 seconds: a page of the site has taken the thread it shares with us. */
export function watchHung(
  clock: Clock,
  by: { readonly isDrawing: () => boolean; readonly signal: AbortSignal },
  onHung: () => void,
): HungWatch {
  let silentLooks = 0;
  let isWatching = false;
  const watch = async () => {
    isWatching = true;
    silentLooks = 0;
    while (by.isDrawing() && silentLooks < mostSilentLooks) {
      await clock.wait(lookEveryMs, by.signal);
      silentLooks += 1;
    }
    isWatching = false;
    if (by.isDrawing()) onHung();
  };
  return {
    heard: () => (silentLooks = 0),
    begin() {
      if (!isWatching) watch().catch(() => (isWatching = false));
    },
  };
}
