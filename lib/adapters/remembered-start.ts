import { browser } from 'wxt/browser';
import type { AuditSettings } from '../model/settings.ts';

/** A start that waits for the user's answer to a question of the browser, which may close the popup that asked. */
export interface RememberedStart {
  readonly tabId: number;
  readonly url: string;
  readonly settings: AuditSettings;
  /** The audit to go on with instead of beginning one, or null. */
  readonly goesOnWith: string | null;
}

const key = 'remembered-start';
/** Of a question answered later than this, or refused, nothing is begun: leave may have come for something else. */
const keptMs = 60_000;

/** Kept for this browser session only; called without waiting, so that the click's right to ask is not lost. */
export const rememberedStart = {
  async keep(start: RememberedStart): Promise<void> {
    await browser.storage.session.set({ [key]: { ...start, keptAt: Date.now() } });
  },
  /** Hands it out once, and only for a minute. */
  async take(): Promise<RememberedStart | null> {
    const kept = (await browser.storage.session.get(key))[key] as (RememberedStart & { readonly keptAt: number }) | undefined;
    await browser.storage.session.remove(key);
    if (!kept) return null;
    const { keptAt, ...start } = kept;
    return Date.now() - keptAt < keptMs ? start : null;
  },
};
