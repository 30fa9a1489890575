import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isDiskFull } from '@/lib/audit/is-disk-full.ts';

const full = new DOMException('no room', 'QuotaExceededError');

test('a full disk is told by what the browser and Dexie make of it', () => {
  expect(isDiskFull(full)).toBe(true);
  expect(isDiskFull(new Dexie.AbortError('aborted', full))).toBe(true);
  expect(isDiskFull(new Dexie.BulkError('2 of 3 failed', [new Error('?'), full]))).toBe(true);
});

test('what else goes wrong is no full disk', () => {
  for (const other of [null, 'QuotaExceededError', new Error('no room'), new Dexie.BulkError('1 of 1 failed', [new Error('?')])])
    expect(isDiskFull(other)).toBe(false);
});
