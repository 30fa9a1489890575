import { beforeEach, expect, test, vi } from 'vitest';
import { forgetUntold, untoldReports } from '@/lib/adapters/untold-reports.ts';

const { kept } = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(kept),
        set: async (items: object) => Object.entries(items).forEach(([name, value]) => kept.set(name, value)),
        remove: async (names: string | readonly string[]) => [names].flat().forEach((name) => kept.delete(name)),
      },
    },
  },
}));
beforeEach(() => kept.clear());

const [one, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const step = { page: 'https://shop.test/?q=secret', action: 'link', words: 'Teas', place: 'main', screenful: 1, hidden: null } as const;
const click = { kind: 'clicked', token: 'a', number: 1, step, leadsTo: null } as const;

test('a page takes on what was left by its own walk-through, never by another', async () => {
  await untoldReports(one, 'a').save([click]);
  expect(await untoldReports(other, 'b').load()).toEqual([]);
  const next = untoldReports(one, 'b');
  expect(await next.load()).toEqual([click]);
  await next.save([]);
  expect(kept.size).toBe(0);
});

test('what was left is forgotten with its walk-through', async () => {
  await untoldReports(one, 'a').save([click]);
  await untoldReports(other, 'a').save([click]);
  kept.set('untold-walk-0123456789abcdef', [click]);
  kept.set('settings', {});
  await forgetUntold(async (id) => id === other);
  expect([...kept.keys()]).toEqual([`untold-walk-${other}-a`, 'settings']);
});
