/** Scrolling has come to rest. Milliseconds. */
const restMs = 700;
/** Less further down is not told. In percent. */
const leastDeeper = 5;

/** Tells how far down a page was seen, in percent of its height, each time that scrolling comes to rest further down than before. */
export function watchScroll(page: Document, signal: AbortSignal, onDepth: (depth: number) => void): void {
  const view = page.defaultView ?? window;
  let deepest = 0;
  let at = page.location.href;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    if (at !== page.location.href) [deepest, at] = [0, page.location.href];
    const { scrollHeight } = page.documentElement;
    const depth = Math.min(100, Math.round((100 * (view.scrollY + view.innerHeight)) / Math.max(1, scrollHeight)));
    if (depth < deepest + leastDeeper) return;
    deepest = depth;
    onDepth(depth);
  };
  const later = (): void => {
    clearTimeout(resting);
    resting = setTimeout(rest, restMs);
  };
  view.addEventListener('scroll', later, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
}
