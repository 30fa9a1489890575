import { expect, test } from 'vitest';
import { startStore } from '../stores/start-store.ts';
import { launchFirefox, plainHost } from './firefox/launch-firefox.ts';
import { until } from './until.ts';

test('Firefox audits the store after a press of the toolbar button, once the site is allowed', async () => {
  const store = await startStore('teashop', { host: plainHost });
  await using visit = await launchFirefox();
  await visit.tab.goto(`${store.origin}/`);
  await visit.grant(store.origin);
  await visit.openPopup();
  expect(await visit.popupText('h1')).toMatch(/How well are your visitors served/);
  await visit.pressInPopup('Check this site');

  await until('four scores', async () => /^\d+$/.test(await visit.popupText('.visitor__score .num')), 75_000);
  expect((await visit.popupText('body')).match(/^(desktop|phone), \d+–\d+$/gm)).toHaveLength(4);
  await until('the end', async () => /Check again/.test(await visit.popupText('body')), 60_000);
  // Pages are laid out for a phone as well.
  expect(await visit.popupText('.clicks dl')).toMatch(/Phone[^\d–]*4\s+quickest 2/);
  const { acting, requests, byMethod } = store.counters();
  expect(acting).toEqual([]);
  expect(Object.keys(byMethod)).toEqual(['GET']);
  expect(requests).toBeGreaterThan(50);
  await store.close();
});
