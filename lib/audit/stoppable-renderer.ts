import type { PageRenderer } from '../ports/page-renderer.ts';
import { unlessStopped } from './unless-stopped.ts';

/** A renderer that draws nothing more once `stop` is aborted, so that a stopped check can be scored at once. */
export function stoppableRenderer(renderer: PageRenderer, stop: AbortSignal): PageRenderer {
  return {
    isSeen: renderer.isSeen,
    layOut: (url, signal, wish) => unlessStopped((either) => renderer.layOut(url, either, wish), { stop, signal, otherwise: () => [] }),
  };
}
