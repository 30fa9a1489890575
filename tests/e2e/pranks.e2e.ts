import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { pranks } from '../stores/scripted-trouble/scripted-trouble.ts';
import { beginCheck } from './begin-check.ts';
import { startVisit } from './visit.ts';
import { tabState, watchBrowser, watchTab } from './watch-tab.ts';

const allAtOnce = { pages: 120, atOnce: 4, perSecond: null };

test('whatever drawn pages do, the page in the tab stays as it was, and all that can be drawn is', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  const { tab } = visit;
  await tab.waitForSelector('main a');
  const { asked } = await watchBrowser(tab);
  await watchTab(tab);
  const before = await tabState(tab);
  const from = Date.now();
  await beginCheck(visit, allAtOnce);
  const { result } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  console.log(`pranks: ${pranks.length} pages in ${Date.now() - from} ms`);
  const after = await tabState(tab);
  console.log(
    'LAYOUTS',
    JSON.stringify(
      await visit.archive.page.evaluate(
        () =>
          new Promise((done) => {
            const open = indexedDB.open('floorwalker');
            open.onsuccess = () => {
              const all = open.result.transaction('layouts').objectStore('layouts').getAll();
              all.onsuccess = () =>
                done(all.result.map((r: any) => [r.url, r.layouts.map((l: any) => [l.url, l.elements.length, l.height])]));
            };
          }),
      ),
    ),
  );
  const { pages } = auditExportSchema.parse(result);
  const drawn = new Map(pages.map(({ url, source }) => [new URL(url).pathname, source]));
  console.log(JSON.stringify(Object.fromEntries(drawn)));
  console.log(JSON.stringify([before.noticed, after.noticed, before.history, after.history, asked]));
  console.log(JSON.stringify(visit.store.counters().byAddress));

  expect(pranks.filter(({ path, isDrawn }) => isDrawn !== (drawn.get(path) === 'static' ? false : undefined))).toEqual([]);
  expect(after).toEqual(before);
  expect(asked).toEqual([]);
});
