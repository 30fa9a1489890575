import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDeadline } from '@/lib/adapters/patience.ts';

const forEver = new AbortController().signal;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('without a first byte it is over after the first time', () => {
  const deadline = startDeadline({ firstByteMs: 20, wholeMs: 30 }, forEver);
  vi.advanceTimersByTime(19);
  expect(deadline.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, true]);
});

test('once something came there is time for the whole, counted from asking, however it drips', () => {
  const deadline = startDeadline({ firstByteMs: 20, wholeMs: 30 }, forEver);
  for (let at = 0; at < 29; at += 1) {
    vi.advanceTimersByTime(1);
    deadline.heard();
  }
  expect(deadline.isOver()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(deadline.isOver()).toBe(true);
});

test('whoever gives up aborts it, and it is not over by time', () => {
  const giveUp = new AbortController();
  const deadline = startDeadline({ firstByteMs: 20, wholeMs: 30 }, giveUp.signal);
  giveUp.abort();
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, false]);
  deadline.end();
  vi.advanceTimersByTime(100);
  expect(deadline.isOver()).toBe(false);
});
