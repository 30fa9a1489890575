import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginCheck, readSome } from './begin-check.ts';
import { killWorker } from './kill-worker.ts';
import { expectSameAsUndisturbed } from './same-result.ts';
import { storedAnswers } from './stored-answers.ts';
import { startVisit } from './visit.ts';

test('without a connection a check waits and says so, asks for nothing, and goes on by itself to the same result', async () => {
  await using visit = await startVisit({ store: 'teashop', latencyMs: 50 });
  const popup = await beginCheck(visit);
  const { record } = await readSome(visit, 12);
  await visit.tab.setOfflineMode(true);
  await visit.waitForCheck('waiting', ({ record: { state, trouble } }) => state === 'waiting' && trouble === 'offline');
  await popup.waitForHeading(/The check stopped at page/);
  expect(await popup.text()).toMatch(/There is no connection; it goes on by itself/);
  await pause(500);
  const { requests } = visit.store.counters();
  await killWorker(visit.browser, visit.extensionId).catch(() => undefined);
  await pause(1_500);
  expect(visit.store.counters().requests).toBe(requests);

  await visit.tab.setOfflineMode(false);
  await visit.waitForCheck('going on', ({ record: { state } }) => state === 'running' || state === 'done');
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const failures = (await storedAnswers(visit.archive.page, record.id)).filter(({ reason }) => reason === 'network');
  expect(failures).toEqual([]);
  await popup.close();
  await expectSameAsUndisturbed(visit);
});
