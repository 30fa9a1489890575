/** How long a page is waited for, in milliseconds from asking. */
export interface Patience {
  /** Until the first byte of it comes. Slow shops and dev servers take 2 to 5 s; browsers give up after 60 to 300. */
  readonly firstByteMs: number;
  /** Until the last: a page that drips is cut there. */
  readonly wholeMs: number;
  /** Until a question asked without cookies, after one that gave nothing, is answered. */
  readonly strangerMs: number;
}

export const usualPatience: Patience = { firstByteMs: 20_000, wholeMs: 30_000, strangerMs: 2_000 };

/** The time one request has. */
export interface Deadline {
  /** Aborts when the time is over or the caller gives up. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Since asking, whole milliseconds. */
  readonly elapsedMs: () => number;
  /** Something came: from now on there is time for the whole. Looks at the clock as well, for timers are held back in hidden tabs. */
  readonly heard: () => void;
  /** No more to wait for. */
  readonly end: () => void;
}

export function startDeadline(patience: Pick<Patience, 'firstByteMs' | 'wholeMs'>, signal: AbortSignal): Deadline {
  const over = new AbortController();
  const began = performance.now();
  const stop = () => over.abort();
  let timer = setTimeout(stop, patience.firstByteMs);
  let isHeard = false;
  return {
    signal: AbortSignal.any([signal, over.signal]),
    isOver: () => over.signal.aborted,
    elapsedMs: () => Math.round(performance.now() - began),
    heard() {
      const leftMs = patience.wholeMs - (performance.now() - began);
      if (leftMs <= 0) stop();
      if (isHeard) return;
      isHeard = true;
      clearTimeout(timer);
      timer = setTimeout(stop, Math.max(0, leftMs));
    },
    end: () => clearTimeout(timer),
  };
}
