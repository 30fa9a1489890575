import type { Browser, Page } from 'puppeteer-core';
import type { AuditRecord, AuditProgress } from '../model/audit.ts';

/** What the extension has stored about one check. The result, null until the check has ended, is as stored: to be parsed before it is believed. */
export interface StoredCheck {
  readonly record: AuditRecord;
  readonly progress: AuditProgress | null;
  readonly result: unknown;
}

/** A view into the extension's own database and a way to send it messages, which leaves its worker and its popup alone. */
export interface ArchiveWindow {
  /** The background tab, with all that a page of the extension may do. */
  readonly page: Page;
  /** The newest check, or null when there is none yet. */
  newest(): Promise<StoredCheck | null>;
  stop(auditId: string): Promise<void>;
}

/** Opens the window as a background tab on a plain file of the extension, so that the audited tab stays in front. */
export async function openArchiveWindow(browser: Browser, extensionId: string): Promise<ArchiveWindow> {
  const page = await browser.newPage({ background: true });
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return {
    page,
    newest: () => page.evaluate(readNewest),
    stop: (auditId) => sendMessage(page, 'stopAudit', { auditId }),
  };
}

/** Sends one message of the protocol from a page of the extension. The envelope is that of @webext-core/messaging. */
export async function sendMessage<T>(page: Page, type: string, request: unknown): Promise<T> {
  const reply = await page.evaluate((message) => (globalThis as unknown as Chrome).chrome.runtime.sendMessage(message), {
    id: 0,
    type,
    data: request,
    timestamp: 0,
  });
  if (reply?.err !== undefined) throw new Error(`The extension failed at ${type}: ${JSON.stringify(reply.err)}`);
  return reply?.res as T;
}

interface Chrome {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown } | undefined> } };
}

/** Runs inside the browser: it may use nothing but what stands in it. */
async function readNewest(): Promise<StoredCheck | null> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'floorwalker');
  if (!isThere) return null;
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const database = await settle(indexedDB.open('floorwalker'));
  try {
    const rows = database.transaction(['audits', 'progress', 'results']);
    const audits: AuditRecord[] = await settle(rows.objectStore('audits').getAll());
    const record = audits.toSorted((a, b) => b.startedAt - a.startedAt)[0];
    if (!record) return null;
    const progress: AuditProgress | undefined = await settle(rows.objectStore('progress').get(record.id));
    // A result is large, and asked for four times a second while it changes: it is read when it is final.
    const row: { result: unknown } | undefined =
      record.endedAt === null ? undefined : await settle(rows.objectStore('results').get(record.id));
    return { record, progress: progress ?? null, result: row?.result ?? null };
  } finally {
    database.close();
  }
}
