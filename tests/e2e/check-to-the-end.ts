import { expect } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { sendMessage } from '@/lib/cli/archive-window.ts';
import { storedAnswers, type StoredAnswer } from './stored-answers.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';

/** What a check came to. */
export interface EndedCheck {
  readonly result: AuditExport;
  /** By path and query. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
}

/** Checks the site in the tab until it is done: reads all it finds, also what would change no answer, up to 250 pages and without a limit to the pace. */
export async function checkToTheEnd(visit: Visit, limitMs: number): Promise<EndedCheck> {
  // The press on the toolbar lets the extension into the tab.
  await visit.openPopup();
  const settings = { ...defaultSettings, pages: 250, perSecond: null, thorough: true };
  const url = visit.tab.url();
  await sendMessage(visit.archive.page, 'startAudit', { tabId: await visit.archive.page.evaluate(tabAt, url), url, settings });
  const ended = async () => [await visit.archive.newest()].find((check) => /done|failed/.test(check?.record.state ?? ''));
  const check = await until('the end', ended, limitMs);
  expect(check.record.state).toBe('done');
  const answers = await storedAnswers(visit.archive.page, check.record.id);
  return { result: auditExportSchema.parse(check.result), answers: new Map(answers.map((answer) => [pathOf(answer.url), answer])) };
}

/** Runs in a page of the extension. */
async function tabAt(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]> } };
  };
  return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
}

export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
