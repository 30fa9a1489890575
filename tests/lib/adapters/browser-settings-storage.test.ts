import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test, vi } from 'vitest';
import { browserPreferenceShelf } from '@/lib/adapters/browser-preference-shelf.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { browserSettingsStorage, preferencesOf } from '@/lib/adapters/browser-settings-storage.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const limits = { pages: 250, atOnce: 4, perSecond: 10, draw: true, ownCart: true };
const usual = { pages: 250, atOnce: 4, perSecond: 10, draw: true, ownCart: true, goal: null, as: 'me' };

test.each([
  [undefined, usual],
  ['broken', usual],
  [
    { pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false, goal: 'donate', as: 'stranger' },
    { pages: 50, atOnce: 1, perSecond: 2, draw: false, ownCart: false, goal: 'donate', as: 'stranger' },
  ],
  // As an earlier version stored it.
  [{ pages: 250, atOnce: 4, perSecond: 10 }, usual],
  [{ pages: 0, atOnce: 99, perSecond: -1, draw: 'no', ownCart: 1, goal: 'rob', as: 'you' }, usual],
  [
    { pages: 1.5, perSecond: null },
    { ...usual, perSecond: null },
  ],
])('stored %o gives %o', (stored, preferences) => {
  expect(preferencesOf(stored)).toEqual(preferences);
});

test('a site’s own go before what holds for all; the popup keeps what is chosen where it came from', async () => {
  fakeBrowser.reset();
  const [shop, other] = ['https://shop.example', 'https://other.example'];
  const told: (readonly [number, number])[] = [];
  const away = new AbortController();
  browserPreferenceShelf.watch(({ general, sites }) => told.push([general.pages, sites.size]), away.signal);
  await browserPreferenceShelf.put(shop, { ...defaultSettings, pages: 40, goal: 'contact' });
  expect(await browserSettingsStorage.load(shop)).toMatchObject({ isOwn: true, preferences: { pages: 40, goal: 'contact' } });
  expect(await browserSettingsStorage.load(other)).toMatchObject({ isOwn: false, preferences: { pages: 250, goal: null } });

  await browserSettingsStorage.save({ ...limits, pages: 50 }, shop);
  await browserSettingsStorage.save({ ...limits, pages: 60 }, other);
  expect(await browserSettingsStorage.load(shop)).toMatchObject({ preferences: { pages: 50, goal: 'contact' } });
  expect(await browserSettingsStorage.load(other)).toMatchObject({ preferences: { pages: 60 } });

  await browserPreferenceShelf.drop(shop);
  expect(await browserSettingsStorage.load(shop)).toMatchObject({ isOwn: false, preferences: { pages: 60 } });
  await expect.poll(() => told.at(-1)).toEqual([60, 0]);
  away.abort();
});
