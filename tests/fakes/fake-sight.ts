import type { Sight } from '@/lib/ports/sight.ts';

/** A tab that a test hides and shows. */
export interface FakeSight extends Sight {
  turn(state: 'seen' | 'hidden'): void;
  /** As untilVisible. */
  untilSeen(signal: AbortSignal): Promise<void>;
}

export function fakeSight(): FakeSight {
  let shown: PromiseWithResolvers<void> | null = null;
  let waiting = 0;
  const changes = new EventTarget();
  const count = (by: number) => {
    waiting += by;
    changes.dispatchEvent(new Event('change'));
  };
  return {
    isSeen: () => shown === null,
    waiting: () => waiting,
    watch: (onChange, signal) => changes.addEventListener('change', onChange, { signal }),
    turn(state) {
      shown?.resolve();
      shown = state === 'hidden' ? Promise.withResolvers() : null;
      changes.dispatchEvent(new Event('change'));
    },
    async untilSeen(signal) {
      if (shown === null) return;
      count(1);
      const gone = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => gone.reject(signal.reason), { once: true });
      await Promise.race([shown.promise, gone.promise]).finally(() => count(-1));
    },
  };
}
