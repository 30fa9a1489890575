import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginCheck, limits, readSome } from './begin-check.ts';
import { killWorker } from './kill-worker.ts';
import { expectSameAsUndisturbed } from './same-result.ts';
import { storedAnswers } from './stored-answers.ts';
import { startVisit } from './visit.ts';
import type { Visit } from './visit.ts';

test('a popup that is closed in the middle and opened again shows the truth', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const popup = await beginCheck(visit);
  await popup.close();
  const { progress } = await readSome(visit, 15);

  const again = await visit.openPopup();
  expect(await again.waitForHeading(/./)).toBe('Checking');
  const shown = Number(/(\d+)\s*of \d+ pages/.exec(await again.text())?.[1]);
  expect(shown).toBeGreaterThanOrEqual(progress?.pagesRead ?? 0);
  await visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  await again.waitForHeading(/^(?!Checking)/);
  expect(await again.scores()).not.toBeNull();
});

test('a worker killed in the middle goes on, and nothing already read is read again', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  // What is laid out is asked for once more.
  await beginCheck(visit, { ...limits, draw: false });
  const { record } = await readSome(visit, 15);
  const before = await storedAnswers(visit.archive.page, record.id);
  await killWorker(visit.browser, visit.extensionId);

  const end = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const after = await storedAnswers(visit.archive.page, record.id);
  expect(end.record.id).toBe(record.id);
  expect(after.map(({ url }) => url)).toEqual(expect.arrayContaining(before.map(({ url }) => url)));
  expect(after).toHaveLength(limits.pages);
  expectEachAskedOnce(
    visit,
    before.map(({ url }) => url),
  );
});

test('a worker killed three times, and a page reloaded in between, end with the same result as an undisturbed check', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await beginCheck(visit);
  for (const pages of [8, 20, 35]) {
    await readSome(visit, pages);
    await killWorker(visit.browser, visit.extensionId);
    if (pages === 20) await visit.tab.goto(`${visit.store.origin}/contact`);
  }
  const { record } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  expect(await storedAnswers(visit.archive.page, record.id)).toHaveLength(limits.pages);
  await expectSameAsUndisturbed(visit);
});

test('a tab reloaded in the middle goes on', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  // What is laid out is asked for once more.
  await beginCheck(visit, { ...limits, draw: false });
  const { record } = await readSome(visit, 15);
  const before = await storedAnswers(visit.archive.page, record.id);
  await visit.tab.reload();

  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  expect(await storedAnswers(visit.archive.page, record.id)).toHaveLength(limits.pages);
  expectEachAskedOnce(
    visit,
    before.map(({ url }) => url).filter((url) => url !== `${visit.store.origin}/`),
  );
});

test('going back and forward leaves one walker at work, not two', async () => {
  await using visit = await startVisit({ store: 'teashop', latencyMs: 150 });
  await beginCheck(visit, { pages: 200, atOnce: 2, perSecond: null });
  await readSome(visit, 8);
  await visit.tab.goto(`${visit.store.origin}/contact`);
  await visit.tab.goBack();
  await visit.tab.goForward();
  await visit.tab.goBack();
  await pause(1_500);

  visit.store.reset();
  await pause(2_000);
  const { requests, concurrentMaximum, byAddress } = visit.store.counters();
  expect(requests).toBeGreaterThan(5);
  expect(concurrentMaximum).toBeLessThanOrEqual(2);
  expect(Object.entries(byAddress).filter(([, count]) => count > 1)).toEqual([]);
});

test('paused, nothing is asked for; going on, the rest is read; stopped, what was read is scored', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const popup = await beginCheck(visit);
  await readSome(visit, 10);
  await popup.press(/Pause/);
  await popup.waitForHeading(/Paused/);
  await pause(700);
  const { requests } = visit.store.counters();
  await pause(1_500);
  expect(visit.store.counters().requests).toBe(requests);

  await popup.press(/^Go on from page/);
  await readSome(visit, 20);
  await popup.press(/Stop and score/);
  const { record, result } = await visit.waitForCheck(
    'the end',
    ({ record: { state }, result: found }) => state === 'stopped' && found !== null,
  );
  expect(result).toMatchObject({ coverage: { stopped: 'user' } });
  expect((await storedAnswers(visit.archive.page, record.id)).length).toBeLessThan(limits.pages);
});

/** Pages in the archive are not requested a second time. The tab's own load of its page is another matter. */
function expectEachAskedOnce(visit: Visit, urls: readonly string[]): void {
  const { byAddress } = visit.store.counters();
  const home = new URL(visit.tab.url()).pathname;
  const addresses = urls.map((url) => url.slice(visit.store.origin.length)).filter((address) => address !== home);
  expect(addresses.filter((address) => (byAddress[address] ?? 0) > 1)).toEqual([]);
}
