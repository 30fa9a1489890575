/** Longest wait, in milliseconds: a page that nobody sees paints nothing. */
const patienceMs = 60;

/** Settles once what stands in the page has been handed to the screen, before anything more is worked out. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patienceMs);
  });
}
