import { expect, test, vi } from 'vitest';
import { triedFixesChannel } from '@/lib/adapters/tried-fixes-channel.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';

const with2: WhatIf = { ids: ['a', 'b'], visitors: [], clicksToGoal: {}, moved: [] };

test('who watches a check hears what is tried of it, comes it before or after, and of no other check', async () => {
  const [report, panel] = [triedFixesChannel(), triedFixesChannel()];
  const [early, late, other] = [vi.fn(), vi.fn(), vi.fn()];
  const left = new AbortController();
  panel.watch('one', early, left.signal);
  panel.watch('two', other, left.signal);
  report.tell('one', with2);
  await vi.waitFor(() => expect(early).toHaveBeenLastCalledWith(with2));
  panel.watch('one', late, left.signal);
  await vi.waitFor(() => expect(late).toHaveBeenLastCalledWith(with2));
  report.tell('one', null);
  await vi.waitFor(() => expect(early).toHaveBeenLastCalledWith(null));
  await vi.waitFor(() => expect(late).toHaveBeenLastCalledWith(null));
  expect(other).not.toHaveBeenCalled();
  left.abort();
  report.tell('one', with2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(early).toHaveBeenLastCalledWith(null);
});
