import type { Clock } from '../ports/clock.ts';

/** Lets requests go one by one: never more than so many a second, and none while the gate is closed. */
export interface Pace {
  /** Resolves when the next request may go. */
  next(signal: AbortSignal): Promise<void>;
  /** The site asked to slow down: the interval doubles, to between 1 and 10 s. */
  slowDown(): void;
  /** A good answer: after 3 in a row the interval is halved again, down to what was asked for. */
  easeOff(): void;
  readonly slowed: boolean;
}

const longestGapMs = 10_000;
const firstSlowGapMs = 1_000;
const goodAnswersToEase = 3;

/** `perSecond` null = no limit. */
export function createPace(clock: Clock, perSecond: number | null): Pace {
  const wantedGapMs = perSecond === null ? 0 : 1000 / perSecond;
  let gapMs = wantedGapMs;
  let good = 0;
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
      good = 0;
      gapMs = Math.min(longestGapMs, Math.max(firstSlowGapMs, gapMs * 2));
      freeAt = Math.max(freeAt, clock.now() + gapMs);
    },
    easeOff() {
      good += 1;
      if (good < goodAnswersToEase || gapMs === wantedGapMs) return;
      good = 0;
      gapMs = gapMs / 2 < Math.max(wantedGapMs, 10) ? wantedGapMs : gapMs / 2;
      if (gapMs === wantedGapMs) slowed = false;
    },
    get slowed() {
      return slowed;
    },
  };
}
