import { browser } from 'wxt/browser';
import type { Walk } from '../model/walked-path.ts';
import { browserWalkKeeper, keyOfWalk } from './browser-walk-keeper.ts';

/** Calls back with what is walked in a tab, at once and whenever it changes, until aborted. */
export function watchWalk(tabId: number, onChange: (walk: Walk | null) => void, signal: AbortSignal): void {
  const look = async (): Promise<void> => {
    const walk = await browserWalkKeeper.load(tabId);
    if (!signal.aborted) onChange(walk);
  };
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && keyOfWalk(tabId) in changes) void look();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
  void look();
}
