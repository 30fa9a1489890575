/** Resolves when the tab we stand in can be seen: in a hidden one nothing is drawn, and scripts wait for it. Rejects only when aborted. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    if (document.visibilityState === 'visible') return resolve();
    const done = new AbortController();
    const either = { signal: done.signal };
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, either);
    signal.addEventListener('abort', () => (done.abort(), reject(signal.reason)), either);
  });
}
