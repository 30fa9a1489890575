import { browser } from 'wxt/browser';
import { notedElementSchema } from '../model/note-schema.ts';
import type { Picked } from '../model/note.ts';

/** Lets the user point at an element of the page in a tab, until aborted. What comes back is of the page's making, and checked. */
export async function pickElement(tabId: number, signal: AbortSignal): Promise<Picked> {
  const target = { tabId };
  signal.addEventListener('abort', () => void browser.scripting.executeScript({ target, func: stopPicking }).catch(() => undefined), {
    once: true,
  });
  try {
    const [done] = await browser.scripting.executeScript({ target, files: ['/content-scripts/picker.js'] });
    const { success, data } = notedElementSchema.safeParse(done?.result);
    return success ? { outcome: 'picked', element: data } : { outcome: 'left' };
  } catch {
    return { outcome: signal.aborted ? 'left' : 'refused' };
  }
}

/** Runs in the tab. */
function stopPicking(): void {
  (globalThis as { floorwalkerStopsPicking?: () => void }).floorwalkerStopsPicking?.();
}
