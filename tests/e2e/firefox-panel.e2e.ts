import { expect, test } from 'vitest';
import { startStore } from '../stores/start-store.ts';
import { launchFirefox, plainHost } from './firefox/launch-firefox.ts';
import { until } from './until.ts';

test('in Firefox the sidebar opens from the popup, and follows the tab on a site that is allowed', async () => {
  const store = await startStore('teashop', { host: plainHost });
  await using visit = await launchFirefox();
  await visit.setLimits({ pages: 30, atOnce: 4, perSecond: null, draw: false });
  await visit.tab.bringToFront();
  await visit.tab.goto(`${store.origin}/`);
  await visit.openPopup();
  await visit.pressInPopup('Open the side panel');
  await until('the sidebar', async () => /not checked yet|does not see/.test(await visit.sidebarText()), 20_000);
  await visit.grant(store.origin);
  await until('the site', async () => /This site was not checked yet/.test(await visit.sidebarText()), 20_000);
  await visit.openPopup();
  await visit.pressInPopup('Check this site');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done', 75_000);
  await until('Home', async () => /This is Home\./.test(await visit.sidebarText()), 20_000);
  await visit.tab.goto(`${store.origin}/contact`);
  await until('the next page', async () => /This is the contact page\./.test(await visit.sidebarText()), 20_000);
  await until('who is stuck', async () => /Informed\s+(stuck|goes on|slows down)/.test(await visit.sidebarText()), 20_000);
  await visit.tab.goto('about:blank');
  await until('nothing of it', async () => /does not see/.test(await visit.sidebarText()), 20_000);
  expect(await visit.sidebarText()).not.toMatch(/contact page|Informed/);
  await store.close();
}, 180_000);
