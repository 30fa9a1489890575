import type { Clock } from '../ports/clock.ts';

/** Lets requests go one by one: never more than so many a second, and none while the gate is closed. */
export interface Pace {
  /** Resolves when the next request may go. */
  next(signal: AbortSignal): Promise<void>;
  /** The site asked to slow down: the interval doubles, up to 10 s. */
  slowDown(): void;
  readonly slowed: boolean;
}

const longestGapMs = 10_000;
const firstSlowGapMs = 1_000;

/** `perSecond` null = no limit. */
export function createPace(clock: Clock, perSecond: number | null): Pace {
  let gapMs = perSecond === null ? 0 : 1000 / perSecond;
  let freeAt = 0;
  let slowed = false;
  return {
    async next(signal) {
      const now = clock.now();
      const at = Math.max(now, freeAt);
      freeAt = at + gapMs;
      if (at > now) await clock.wait(at - now, signal);
    },
    slowDown() {
      slowed = true;
      gapMs = Math.min(longestGapMs, Math.max(firstSlowGapMs, gapMs * 2));
      freeAt = Math.max(freeAt, clock.now() + gapMs);
    },
    get slowed() {
      return slowed;
    },
  };
}
