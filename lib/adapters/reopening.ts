import type { Dexie } from 'dexie';

const lost: ReadonlySet<unknown> = new Set(['DatabaseClosedError', 'OpenFailedError', 'UnknownError', 'InvalidStateError']);

/**
 * The same calls over a database that is opened afresh at the next one after it was closed from below: Chromium does so when the disk
 * is full, and Dexie would refuse every later call with the first one's error.
 */
export function reopening<Calls extends object>(calls: Calls, database: Dexie): Calls {
  const heal = (error: unknown): never => {
    if (lost.has((error as { name?: unknown } | null)?.name)) database.close({ disableAutoOpen: false });
    throw error;
  };
  const entries = Object.entries(calls).map(([name, call]: [string, (...words: unknown[]) => unknown]) => [
    name,
    (...words: unknown[]) => {
      const answer = call(...words);
      return isPromise(answer) ? answer.then(undefined, heal) : answer;
    },
  ]);
  return Object.fromEntries(entries) as Calls;
}

/** Dexie's promises are their own kind. */
function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return typeof (answer as { then?: unknown } | null | undefined)?.then === 'function';
}
