import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberedStart } from '@/lib/adapters/remembered-start.ts';
import { defaultSettings } from '@/lib/model/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const start = { tabId: 7, url: 'https://shop.example/', settings: defaultSettings, goesOnWith: null };

test('a start is handed out once, as it was kept', async () => {
  await rememberedStart.keep(start);
  vi.setSystemTime(Date.now() + 59_000);
  expect(await rememberedStart.take()).toEqual(start);
  expect(await rememberedStart.take()).toBeNull();
});

test('a start that was refused does not come back with leave that is given later', async () => {
  await rememberedStart.keep(start);
  vi.setSystemTime(Date.now() + 60_000);
  expect(await rememberedStart.take()).toBeNull();
});
