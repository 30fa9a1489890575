import type { PageAnswer } from '../model/page-answer.ts';
import type { RevisitingSource } from '../ports/page-source.ts';
import { unlessStopped } from './unless-stopped.ts';

/** A page source that answers `not-asked` to everything once `stop` is aborted, so that a stopped check can be scored at once. `onNotAsked` hears of each. */
export function stoppableSource(source: RevisitingSource, stop: AbortSignal, onNotAsked: () => void): RevisitingSource {
  return {
    read(url, signal, wish) {
      const notAsked: PageAnswer = { outcome: 'failed', url, reason: 'not-asked', status: null, detail: null, ms: 0, retryAfterMs: null };
      return unlessStopped((either) => source.read(url, either, wish), { stop, signal, otherwise: () => (onNotAsked(), notAsked) });
    },
    readText: (url, signal) => unlessStopped((either) => source.readText(url, either), { stop, signal, otherwise: () => null }),
  };
}
