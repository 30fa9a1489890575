/** Work of ours that lasts longer than this is cut in two. Source: a frame at 60 Hz lasts 16.7 ms, half of which is the page's. */
const longestMs = 8;

/**
 * Lets a page we stand in go first: await it between two pieces of work, and the thread is given back when the last pieces took long.
 * By a message and no timer, for timers are throttled in hidden tabs.
 */
export function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await nextTask();
    since = performance.now();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
