import type { Clock } from '../ports/clock.ts';

/** The machine's clock. */
export const browserClock: Clock = {
  now: () => Date.now(),
  wait(delayMs, signal) {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, delayMs);
      signal.addEventListener('abort', stop, { once: true });
    });
  },
};
