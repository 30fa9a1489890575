import type { Clock } from '@/lib/ports/clock.ts';

/** A clock on which waiting takes no time. */
export function fakeClock(): Clock & { readonly waited: number } {
  let now = 1_700_000_000_000;
  const began = now;
  return {
    now: () => now,
    async wait(delayMs, signal) {
      signal.throwIfAborted();
      now += delayMs;
    },
    get waited() {
      return now - began;
    },
  };
}
