import { expect, test } from 'vitest';
import { createProgressLine, lineOf } from '@/lib/cli/progress-line.ts';
import type { StoredCheck } from '@/lib/cli/archive-window.ts';
import { defaultSettings } from '@/lib/model/settings.ts';

const progress: NonNullable<StoredCheck['progress']> = {
  auditId: '1',
  pagesRead: 7,
  pagesKnown: 20,
  pagesFailed: 0,
  requests: 8,
  bytes: 1,
  reading: '/tea',
  perSecond: null,
  slowed: false,
  drawing: false,
  rings: [],
};
const check: StoredCheck = {
  record: {
    id: '1',
    origin: 'https://shop.example',
    from: 'https://shop.example/',
    tabId: 1,
    settings: defaultSettings,
    state: 'running',
    trouble: null,
    startedAt: 0,
    endedAt: null,
    workedMs: 0,
    basedOn: null,
  },
  progress,
  result: null,
};

test('the line says how far a check is and what is read', () => {
  expect(lineOf(check)).toBe('7 of 20 pages known so far, reading /tea');
  expect(lineOf({ ...check, progress: { ...progress, drawing: true } })).toBe('7 of 20 pages known so far, laying out /tea');
  expect(lineOf({ ...check, record: { ...check.record, trouble: 'tab-hidden' } })).toMatch(/waiting until its tab can be seen/);
  expect(lineOf({ ...check, progress: null })).toBe('Reading the first page.');
  expect(lineOf({ ...check, record: { ...check.record, state: 'waiting' } })).toMatch(/waiting for the site/);
});

test('a terminal gets one line, never wider than itself', () => {
  const written: string[] = [];
  const line = createProgressLine({ isTTY: true, columns: 20, write: (text) => written.push(text) });
  line.show(check);
  line.clear();

  expect(written.join('')).not.toContain('\n');
  expect(written[0]).toContain('7 of 20 pages known');
  expect(written[0]).not.toContain('/tea');
});

test('where nobody looks, nothing is written', () => {
  const written: string[] = [];
  const line = createProgressLine({ write: (text) => written.push(text) });
  line.show(check);
  line.clear();

  expect(written).toEqual([]);
});
