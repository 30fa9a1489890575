import type { Sight } from '../ports/sight.ts';

let waiting = 0;
const changes = new EventTarget();

/** The tab we stand in. */
export const tabSight: Sight = {
  isSeen: () => document.visibilityState === 'visible',
  waiting: () => waiting,
  watch(onChange, signal) {
    changes.addEventListener('change', onChange, { signal });
    document.addEventListener('visibilitychange', onChange, { signal });
  },
};

/** Resolves when the tab we stand in can be seen: in a hidden one nothing is drawn, and scripts wait for it. Rejects only when aborted. */
export async function untilVisible(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (tabSight.isSeen()) return;
  count(1);
  await nowVisible(signal).finally(() => count(-1));
}

function nowVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const either = { signal: done.signal };
    const look = () => {
      if (!tabSight.isSeen()) return;
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, either);
    signal.addEventListener('abort', () => (done.abort(), reject(signal.reason)), either);
  });
}

function count(by: number): void {
  waiting += by;
  changes.dispatchEvent(new Event('change'));
}
