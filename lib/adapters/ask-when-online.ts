import type { Connection } from '../ports/connection.ts';

/** How long the browser may take to notice that it was the connection that failed, and not the site. */
export const noticeMs = 500;

/** Asks only while the machine is connected, and asks again what came to nothing because it was not: nobody learns of it but by the time it took. */
export async function askWhenOnline<Answer>(
  ask: () => Promise<Answer>,
  by: {
    /** How long to wait for a sign that it was the connection, in milliseconds; null for an answer that stands. */
    readonly doubtMs: (answer: Answer) => number | null;
    readonly connection: Connection;
    readonly signal: AbortSignal;
  },
): Promise<Answer> {
  const { connection, signal } = by;
  for (;;) {
    while (!connection.isOnline()) {
      await nextChange(connection, signal);
      signal.throwIfAborted();
    }
    const asked = new AbortController();
    let isDisturbed = false;
    connection.watch(() => (isDisturbed = true), asked.signal);
    try {
      const answer = await ask();
      const doubtMs = by.doubtMs(answer);
      if (doubtMs === null) return answer;
      if (!isDisturbed && doubtMs > 0) await nextChange(connection, AbortSignal.any([signal, AbortSignal.timeout(doubtMs)]));
      signal.throwIfAborted();
      if (!isDisturbed) return answer;
    } finally {
      asked.abort();
    }
  }
}

/** Resolves at the next change, or when aborted. */
function nextChange(connection: Connection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const over = new AbortController();
    const end = () => {
      over.abort();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true, signal: over.signal });
    connection.watch(end, over.signal);
  });
}
