import type { PageAnswer } from '../model/page-answer.ts';
import { askAgain } from './ask-again.ts';
import type { CrawlWorld } from './crawl-plan.ts';
import { isRefusal } from './is-refusal.ts';
import { createPace, type PaceLimits } from './pace.ts';

/** Asks for pages, politely and, where an answer may be a mishap, again. */
export interface Asker {
  /** `onReceived`: see PageWish. */
  ask(url: string, onReceived: () => void): Promise<PageAnswer>;
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  readonly bytes: number;
  readonly slowed: boolean;
  readonly wasSlowed: boolean;
  /** So many refusals in a row that one should leave rather than insist. */
  readonly isUnwelcome: boolean;
}

/** Refusals (429, 403, 503) and bot walls in a row after which the crawl stops. Judgement: two rounds of four at once; a wall needs fewer. */
const refusalsToStop = 8;
const wallsToStop = 3;

export function createAsker({ source, clock, gate, signal }: CrawlWorld, limits: PaceLimits): Asker {
  const pace = createPace(clock, limits);
  const counts = { requests: 0, bytes: 0, refusals: 0, walls: 0 };
  let wasSlowed = false;
  const isUnwelcome = () => counts.refusals >= refusalsToStop || counts.walls >= wallsToStop;

  const askSite = async (url: string, onReceived: () => void): Promise<PageAnswer> => {
    await gate();
    await pace.next(signal);
    const answer = await source.read(url, signal, { onReceived });
    pace.hear(answer);
    wasSlowed ||= pace.slowed;
    return answer;
  };

  /** What an interrupted check has kept is taken from there; a mishap among it is asked for again like any other. */
  const askOnce = async (url: string, tries: number, onReceived: () => void): Promise<PageAnswer> => {
    const kept = tries === 1 ? ((await source.kept?.(url)) ?? null) : null;
    const answer = kept ?? (await askSite(url, onReceived));
    counts.requests += 1;
    if (answer.outcome === 'page') counts.bytes += answer.bytes;
    counts.walls = answer.outcome === 'failed' && answer.reason === 'bot-wall' ? counts.walls + 1 : 0;
    counts.refusals = answer.outcome === 'failed' && isRefusal(answer) ? counts.refusals + 1 : 0;
    return answer;
  };

  return {
    async ask(url, onReceived) {
      for (let tries = 1; ; tries += 1) {
        const answer = await askOnce(url, tries, onReceived);
        const pauseMs = isUnwelcome() ? null : askAgain(answer, tries);
        if (pauseMs === null) return answer;
        await clock.wait(pauseMs, signal);
      }
    },
    get requests() {
      return counts.requests;
    },
    get bytes() {
      return counts.bytes;
    },
    get slowed() {
      return pace.slowed;
    },
    get wasSlowed() {
      return wasSlowed;
    },
    get isUnwelcome() {
      return isUnwelcome();
    },
  };
}
