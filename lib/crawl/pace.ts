import type { PageAnswer } from '../model/page-answer.ts';
import type { Clock } from '../ports/clock.ts';

/** Lets requests go one by one: never more than so many a second, slower when the site is slow or asks for it. */
export interface Pace {
  /** Resolves when the next request may go. */
  next(signal: AbortSignal): Promise<void>;
  /** Learns from an answer how fast the site likes it. */
  hear(answer: Pick<PageAnswer, 'outcome' | 'ms'> & { readonly status?: number | null; readonly retryAfterMs?: number | null }): void;
  /** Fewer requests a second than asked for. */
  readonly slowed: boolean;
}

/** After 429 or 503 the interval doubles, to between 1 and 10 s; after 3 good answers in a row it is halved again. */
const longestGapMs = 10_000;
const firstSlowGapMs = 1_000;
const goodAnswersToEase = 3;
/** A site that asks for more than this is not waited for. */
const longestPauseMs = 60_000;
/** The last answers by whose median the site's speed is judged; a slow first one is only a server that wakes up. */
const judged = 8;
const fewestJudged = 5;
/** Answers within this are quick enough for all requests at once; the slower they come, the fewer are under way. */
const comfortableMs = 1_000;

export interface PaceLimits {
  /** Null: no limit. */
  readonly perSecond: number | null;
  readonly atOnce: number;
  /** The interval that robots.txt asks for (`Crawl-delay`), in milliseconds; 0 when it does not. */
  readonly robotsGapMs?: number;
}

export function createPace(clock: Clock, { perSecond, atOnce, robotsGapMs = 0 }: PaceLimits): Pace {
  const setGapMs = perSecond === null ? 0 : 1000 / perSecond;
  const wantedGapMs = Math.max(setGapMs, robotsGapMs);
  let backOffMs = 0;
  let backedOffAt = -Infinity;
  let good = 0;
  let freeAt = 0;
  const times: number[] = [];
  /**
   * The interval at which fewer requests are under way the slower the answers are: all of them up to one second, half at two, one
   * at so many seconds as there are requests at once. After Scrapy's AutoThrottle, whose delay is latency over target concurrency.
   */
  const slowGapMs = (): number => {
    if (perSecond === null || times.length < fewestJudged) return 0;
    const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    return middle <= comfortableMs ? 0 : Math.min(longestGapMs, middle ** 2 / (comfortableMs * atOnce));
  };
  const gapMs = () => Math.max(wantedGapMs, backOffMs, slowGapMs());
  return {
    async next(signal) {
      for (;;) {
        const now = clock.now();
        if (now >= freeAt) break;
        await clock.wait(freeAt - now, signal);
      }
      freeAt = clock.now() + gapMs();
    },
    hear({ outcome, ms, status = null, retryAfterMs = null }) {
      if (status === 429 || status === 503) {
        good = 0;
        // Of requests that were under way together the first refusal slows down; what the others say is no news.
        if (clock.now() - ms >= backedOffAt) {
          backOffMs = Math.min(longestGapMs, Math.max(firstSlowGapMs, backOffMs * 2));
          backedOffAt = clock.now();
        }
        freeAt = Math.max(freeAt, clock.now() + Math.min(longestPauseMs, retryAfterMs ?? backOffMs));
        return;
      }
      if (outcome !== 'page') return;
      times.push(ms);
      if (times.length > judged) times.shift();
      good += 1;
      if (good < goodAnswersToEase) return;
      good = 0;
      backOffMs = backOffMs / 2 < firstSlowGapMs / 4 ? 0 : backOffMs / 2;
    },
    get slowed() {
      return gapMs() > setGapMs || clock.now() + setGapMs < freeAt;
    },
  };
}
