import { expect, test } from 'vitest';
import { auditOfTab } from '@/lib/model/audit-of-tab.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const done = { state: 'done', endedAt: 9 } as const;
const shown = (tabId: number, ...records: Partial<AuditRecord>[]) =>
  auditOfTab(
    records.map((record, at) => auditRecord({ id: `${at}`, startedAt: at, ...record })),
    tabId,
  )?.id;

test('a tab shows its own audit until that has ended', () => {
  expect(shown(1, { tabId: 1 }, { tabId: 2 })).toBe('0');
  expect(shown(2, { tabId: 1 }, { tabId: 2 })).toBe('1');
  expect(shown(1, { tabId: 1, state: 'waiting', trouble: 'left-site' }, { tabId: 2, ...done })).toBe('0');
});

test('a tab without one shows the newest that no other tab is busy with, and another tab’s only where there is nothing else', () => {
  expect(shown(3, { tabId: 1, ...done }, { tabId: 2 })).toBe('0');
  expect(shown(3, { tabId: 1, state: 'waiting', trouble: 'browser-restarted' })).toBe('0');
  expect(shown(3, { tabId: 2 })).toBe('0');
  expect(shown(3)).toBeUndefined();
});

test('an audit that was given up for a newer one in its tab is history', () => {
  expect(shown(1, { tabId: 1, state: 'waiting', trouble: 'left-site' }, { tabId: 1, ...done })).toBe('1');
});
