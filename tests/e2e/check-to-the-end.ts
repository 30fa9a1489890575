import { expect } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import { storedAnswers, type StoredAnswer } from './stored-answers.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';

/** What a check came to. */
export interface EndedCheck {
  readonly result: AuditExport;
  /** By path and query. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
}

/** Checks the site in the tab, as a user would, until it is done; without a limit to the pace. */
export async function checkToTheEnd(visit: Visit, limitMs: number): Promise<EndedCheck> {
  await visit.setLimits({ pages: 250, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const ended = async () => [await visit.archive.newest()].find((check) => /done|failed/.test(check?.record.state ?? ''));
  const check = await until('the end', ended, limitMs);
  expect(check.record.state).toBe('done');
  const answers = await storedAnswers(visit.archive.page, check.record.id);
  return { result: auditExportSchema.parse(check.result), answers: new Map(answers.map((answer) => [pathOf(answer.url), answer])) };
}

export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
