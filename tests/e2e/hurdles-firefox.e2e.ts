import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startStore } from '../stores/start-store.ts';
import { launchFirefox, plainHost } from './firefox/launch-firefox.ts';

test('Firefox tells what stands in the way as well, and says that what scripts put before the page is not known', async () => {
  const store = await startStore('hurdles', { host: plainHost });
  await using visit = await launchFirefox();
  await visit.tab.goto(`${store.origin}/`);
  await visit.grant(store.origin);
  await visit.openPopup();
  await visit.pressInPopup('Check this site');
  const { result: stored } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done', 75_000);
  const result = auditExportSchema.parse(stored);

  const met = (device: 'desktop' | 'phone') =>
    result.journeys
      .find((journey) => journey.need === 'cart' && journey.device === device)
      ?.steps.map(({ words, barriers }) => `${words}: ${barriers?.map(({ rule }) => rule).join()}`);
  expect(met('desktop')).toEqual(['Shop all mugs: color-contrast', 'The blue mug: ', 'Add to basket: ', ': link-name']);
  expect(met('phone')).toEqual(['Shop all mugs: color-contrast', 'The blue mug: ', 'Add to basket: target-size', ': link-name']);
  expect(result.firstVisit?.clicks).toEqual({ desktop: null, phone: null });
  const facts = result.drivingAway.flatMap((row) => row.facts);
  expect(facts.find(({ id }) => id === 'layout-shift')).toMatchObject({ count: null });
  // Its background page is shown no pictures at all.
  expect(facts.find(({ id }) => id === 'broken-pictures')).toMatchObject({ count: null });
  await store.close();
});
