import { expect, test } from 'vitest';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import { startVisit } from './visit.ts';

/** The fact of one of Kemp's rows, wherever it stands. */
const factIn = ({ drivingAway }: AuditExport, id: string) => drivingAway.flatMap(({ facts }) => facts).find((fact) => fact.id === id);

test('what stands in the way of visitors is told at the steps of their way, and how a site first looks is measured', async () => {
  await using visit = await startVisit({ store: 'hurdles' });
  // The page's own scripts put its banner in a moment after it has loaded.
  await visit.tab.waitForFunction(() => document.body.innerText.startsWith('Free delivery'));
  const before = await visit.tab.evaluate(() => [document.documentElement.outerHTML, document.title, scrollY, history.length].join());
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { result: stored } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  const result = auditExportSchema.parse(stored);

  const met = (device: 'desktop' | 'phone') =>
    result.journeys
      .find((journey) => journey.need === 'cart' && journey.device === device)
      ?.steps.map(({ words, barriers }) => `${words}: ${barriers?.map(({ rule }) => rule).join()}`);
  expect(met('desktop')).toEqual(['Shop all mugs: color-contrast', 'The blue mug: ', 'Add to basket: ', ': link-name']);
  expect(met('phone')).toEqual(['Shop all mugs: color-contrast', 'The blue mug: ', 'Add to basket: target-size', ': link-name']);
  expect(result.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['nameless-steps', 'tiny-targets', 'faint-words']));
  expect(result.findings.find(({ id }) => id === 'tiny-targets')?.where).toContainEqual({
    url: `${visit.store.origin}/mugs/blue`,
    selector: 'body > main > form > p > button',
    words: 'Add to basket',
  });

  expect(result.firstVisit?.clicks).toEqual({ desktop: 2, phone: 1 });
  expect(result.firstVisit?.windows.map(({ kind, device }) => `${kind} ${device}`)).toEqual([
    'cookies desktop',
    'country desktop',
    'cookies phone',
  ]);
  expect(factIn(result, 'covered-on-desktop')).toMatchObject({ count: 100, unit: 'percent' });
  expect(factIn(result, 'covered-on-a-phone')?.count).toBeGreaterThan(30);
  expect(factIn(result, 'covered-on-a-phone')?.count).toBeLessThan(45);
  expect(factIn(result, 'layout-shift')?.count).toBeGreaterThan(100);
  expect(factIn(result, 'sounds-by-itself')).toMatchObject({ count: 1 });
  expect(factIn(result, 'broken-pictures')).toMatchObject({ count: 1, where: [`${visit.store.origin}/`] });
  expect(factIn(result, 'small-text-on-desktop')).toMatchObject({ unit: 'characters', where: [`${visit.store.origin}/`] });
  expect(factIn(result, 'countdown')?.quotes).toEqual([{ url: `${visit.store.origin}/`, words: '02:13:45 left of our spring sale' }]);
  expect(factIn(result, 'few-left')).toMatchObject({ count: 4 });
  expect(factIn(result, 'shaming-no')?.quotes?.[0]?.words).toBe('No thanks, I prefer to pay full price');
  expect(factIn(result, 'preticked-extra')?.quotes?.[0]?.words).toBe('Add shipping protection for € 2.90');

  expect(await visit.tab.evaluate(() => [document.documentElement.outerHTML, document.title, scrollY, history.length].join())).toBe(before);
});

test('where nothing is drawn, nothing of it is known, and nothing is said to be well', async () => {
  await using visit = await startVisit({ store: 'hurdles' });
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { result: stored } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  const result = auditExportSchema.parse(stored);

  expect(result.barriers).toBeUndefined();
  expect(result.journeys.flatMap(({ steps }) => steps).filter(({ barriers }) => barriers)).toEqual([]);
  expect(result.firstVisit?.clicks).toEqual({ desktop: null, phone: null });
  for (const id of [
    'covered-on-desktop',
    'layout-shift',
    'small-text-on-a-phone',
    'broken-pictures',
    'tiny-targets-on-a-phone',
    'faint-words',
    'countdown',
  ])
    expect(factIn(result, id), id).toMatchObject({ count: null, of: 0 });
});
