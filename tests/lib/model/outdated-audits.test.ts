import { expect, test } from 'vitest';
import { outdatedAudits } from '@/lib/model/outdated-audits.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const done = { state: 'done', endedAt: 9 } as const;
const of = (...records: Partial<AuditRecord>[]) =>
  outdatedAudits(records.map((record, at) => auditRecord({ id: `${at}`, startedAt: at, tabId: at, ...record })));

test('the pages of the last two ended checks are kept, and twenty results', () => {
  const all = Array.from({ length: 22 }, () => done);
  const { whole, pages } = of(...all);
  expect(whole).toEqual(['1', '0']);
  expect(pages).toEqual(Array.from({ length: 18 }, (_, at) => `${19 - at}`));
  expect(of(done, done)).toEqual({ whole: [], pages: [] });
});

test('a check with a name is kept, though not its pages', () => {
  const all = Array.from({ length: 21 }, () => done);
  expect(of({ ...done, name: 'Before the relaunch' }, ...all).whole).toEqual(['1']);
  expect(of({ ...done, name: 'Before the relaunch' }, ...all).pages).toContain('0');
});

test('what a check under way is based on is kept, however old', () => {
  expect(of(done, done, done, { basedOn: '0' }).pages).toEqual([]);
});

test('a check that waits is kept beside a later one in another tab, until its tab was given to another or two later ones have ended', () => {
  const waiting = { state: 'waiting', trouble: 'left-site' } as const;
  expect(of(waiting, done).whole).toEqual([]);
  expect(of({ ...waiting, tabId: 5 }, { ...done, tabId: 5 }).whole).toEqual(['0']);
  expect(of(waiting, done, done).whole).toEqual(['0']);
});

test('a running check is never outdated', () => {
  expect(of({}, done, done, done).whole).toEqual([]);
});
