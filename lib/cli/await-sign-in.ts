import { createInterface } from 'node:readline';
import type { Page } from 'puppeteer-core';
import { Complaint } from './complaint.ts';
import { say } from '../model/say.ts';

/**
 * Waits until the person has signed in: they press Enter in the terminal or close the tab. Where no terminal is, closing the tab is
 * the only way. Rejects with a Complaint when they stop the program instead.
 */
export async function awaitSignIn(tab: Page, enough: AbortSignal, input: NodeJS.ReadableStream = process.stdin): Promise<void> {
  process.stderr.write(`${say`Sign in in the window, then press Enter here (or close the tab).`}\n`);
  const lines = createInterface({ input });
  const over = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      lines.once('line', () => resolve());
      tab.once('close', () => resolve());
      enough.addEventListener('abort', () => reject(new Complaint(say`Stopped before signing in: no session was saved.`)), {
        once: true,
        signal: over.signal,
      });
    });
  } finally {
    over.abort();
    lines.close();
    input.pause();
  }
}
