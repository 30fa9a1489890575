import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { pranks } from '../stores/scripted-trouble/scripted-trouble.ts';
import { beginCheck, readSome } from './begin-check.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';
import { tabState, watchBrowser, watchTab } from './watch-tab.ts';

const allAtOnce = { pages: 120, atOnce: 4, perSecond: null };

/** Where each page of the result was read, by its path. */
async function sourcesAtEnd(visit: Visit) {
  const { result } = await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  return new Map(auditExportSchema.parse(result).pages.map(({ url, source }) => [new URL(url).pathname, source]));
}

const hostsIn = (visit: Visit) => visit.tab.evaluate(() => document.querySelectorAll('html > div').length);

test('whatever drawn pages do, the page in the tab stays as it was, and all that can be drawn is', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  const { tab } = visit;
  await tab.waitForSelector('main a');
  const { asked } = await watchBrowser(tab);
  await watchTab(tab);
  const before = await tabState(tab);
  const from = Date.now();
  await beginCheck(visit, allAtOnce);
  const drawn = await sourcesAtEnd(visit);
  console.log(`pranks: ${pranks.length} pages in ${Date.now() - from} ms`);
  const after = await tabState(tab);

  expect(pranks.filter(({ path, isDrawn }) => isDrawn !== (drawn.get(path) === 'static' ? false : undefined))).toEqual([]);
  // What shadow roots hide, open or closed, is found.
  expect([...drawn.keys()]).toEqual(expect.arrayContaining(['/hidden/open', '/hidden/closed', '/hidden/slotted', '/moved']));
  // What frames say to the page around them it hears, as it hears any frame; and it can see an element come and go.
  const { messages = 0, added = 0, ...noticed } = after.noticed;
  expect(noticed).toEqual({ errors: 0, frames: 0, resizes: 0, scrolls: 0, sizes: 0 });
  expect(messages).toBeLessThanOrEqual(60);
  expect(added).toBeLessThanOrEqual(pranks.length);
  // Twenty entries and more were pushed: what is left of them lies ahead of the visitor, not behind.
  expect(after.history).toBeLessThanOrEqual(before.history + 25);
  const session = await tab.createCDPSession();
  expect((await session.send('Page.getNavigationHistory')).currentIndex).toBeLessThanOrEqual(before.history);
  expect({ ...after, noticed: {}, history: 0 }).toEqual({ ...before, noticed: {}, history: 0 });
  expect(asked).toEqual([]);
  // Each is asked for twice at most, but for those that go on and on, and those that others hold.
  expect(visit.store.counters().byAddress['/out/reload']).toBeLessThan(30);
  expect(visit.store.counters().byAddress['/large/busy']).toBe(2);
});

test('a page that may stand in no frame is read where it stands: in the tab', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  await visit.tab.goto(`${visit.store.origin}/closed/denied`);
  await visit.tab.waitForSelector('main h1');
  await beginCheck(visit, { ...allAtOnce, pages: 3 });
  expect((await sourcesAtEnd(visit)).get('/closed/denied')).toBe('tab');
});

test('what is typed into the page during a check arrives there, letter by letter', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  const { tab } = visit;
  await tab.waitForSelector('main a');
  await tab.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<textarea id="note"></textarea>'));
  const popup = await beginCheck(visit, allAtOnce);
  await popup.close();
  await tab.bringToFront();
  await tab.click('#note');
  const words = 'the lamp by the window '.repeat(12);
  await tab.type('#note', words, { delay: 25 });
  expect(await tab.$eval('#note', (field) => (field as HTMLTextAreaElement).value)).toBe(words);
});

test('in a hidden tab drawing waits, and goes on when it is seen again; stopped, it ends at once and leaves nothing', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  const popup = await beginCheck(visit, allAtOnce);
  await popup.close();
  const { progress } = await readSome(visit, 3);
  const front = await visit.browser.newPage();
  await front.bringToFront();
  await until('quiet', async () => {
    const { requests } = visit.store.counters();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return visit.store.counters().requests === requests;
  });
  await visit.tab.bringToFront();
  await readSome(visit, (progress?.pagesRead ?? 0) + 6);
  const again = await visit.openPopup();
  const from = Date.now();
  await again.press(/Stop and score/);
  await visit.waitForCheck('the end', ({ record, result }) => record.state === 'stopped' && result !== null);
  expect(Date.now() - from).toBeLessThan(6_000);
  await until('no frames', async () => (await hostsIn(visit)) === 0, 3_000);
});

test('when the extension goes, its frames go', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  await beginCheck(visit, allAtOnce);
  await until('a frame', async () => (await hostsIn(visit)) > 0);
  await visit.replaceExtension();
  await until('no frames', async () => (await hostsIn(visit)) === 0, 12_000);
});
