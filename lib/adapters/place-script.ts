import { browser } from 'wxt/browser';
import type { Clock } from '../ports/clock.ts';
import type { Placed } from '../ports/tab-hands.ts';

/** Pages that are slow to load let a script in late. */
const placingMs = 20_000;

/** Puts one of our content scripts into a tab, if the browser lets us (still). `when`: once the page stands, or as soon as it has begun. */
export async function placeScript(
  tabId: number,
  script: { readonly name: 'walker' | 'recorder' | 'onlooker' | 'overlay' | 'strip'; readonly when: 'ready' | 'at-once' },
  clock: Clock,
): Promise<Placed> {
  try {
    const placed = browser.scripting
      .executeScript({
        target: { tabId },
        files: [`/content-scripts/${script.name}.js`],
        ...(script.when === 'at-once' ? { injectImmediately: true } : {}),
      })
      .then(() => 'placed' as const);
    // A tab whose thread is taken says neither yes nor no.
    return await Promise.race([placed, clock.wait(placingMs, new AbortController().signal).then(() => 'tab-silent' as const)]);
  } catch {
    const isThere = await browser.tabs.get(tabId).then(
      () => true,
      () => false,
    );
    if (!isThere) return 'tab-closed';
    // Firefox lets nobody in after any navigation, and does not say where it led.
    return typeof DOMParser === 'undefined' ? 'left-site' : 'needs-permission';
  }
}
