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

/** Kept for this browser session only; called without waiting, so that the click's right to ask is not lost. */
export const rememberedStart = {
  async keep(start: RememberedStart): Promise<void> {
    await browser.storage.session.set({ [key]: start });
  },
  /** Hands it out once. */
  async take(): Promise<RememberedStart | null> {
    const start = (await browser.storage.session.get(key))[key] as RememberedStart | undefined;
    await browser.storage.session.remove(key);
    return start ?? null;
  },
};
