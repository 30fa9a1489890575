import type { PageAnswer } from '../model/page-answer.ts';
import type { RevisitingSource } from '../ports/page-source.ts';

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

async function unlessStopped<T>(
  ask: (either: AbortSignal) => Promise<T>,
  by: { readonly stop: AbortSignal; readonly signal: AbortSignal; readonly otherwise: () => T },
): Promise<T> {
  if (by.stop.aborted) return by.otherwise();
  try {
    return await ask(AbortSignal.any([by.stop, by.signal]));
  } catch (error) {
    by.signal.throwIfAborted();
    if (by.stop.aborted) return by.otherwise();
    throw error;
  }
}
