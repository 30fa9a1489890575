import { browserClock } from './browser-clock.ts';

const longestMs = 3_000;
const lookEveryMs = 50;

/**
 * Waits a little longer for the style sheets of a drawn page that are still on their way; false when they did not come: what would be seen then
 * is not what visitors see. One that failed is no longer waited for, by browsers either. Rejects only when aborted.
 */
export async function untilDressed(document: Document, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + longestMs;
  while (!isDressed(document)) {
    if (performance.now() >= end) return false;
    await browserClock.wait(lookEveryMs, signal);
  }
  return true;
}

function isDressed(document: Document): boolean {
  if (document.readyState === 'complete') return true;
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet" i]');
  const isMeant = ({ disabled, media }: HTMLLinkElement) => !disabled && (document.defaultView?.matchMedia(media).matches ?? true);
  return [...links].every((link) => link.sheet !== null || !isMeant(link));
}
