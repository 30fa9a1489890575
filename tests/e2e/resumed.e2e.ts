import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startStore } from '../stores/start-store.ts';
import { beginCheck, readSome } from './begin-check.ts';
import { expectSameAsUndisturbed } from './same-result.ts';
import { storedAnswers } from './stored-answers.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

/** The check that waits is gone on with by the press of the toolbar button alone. */
async function expectToGoOn(visit: Visit, after: RegExp): Promise<void> {
  const popup = await visit.openPopup();
  expect(await popup.waitForHeading(/./)).toBe('Checking');
  await until('the word that it goes on', async () => after.test(await popup.text()));
  await visit.waitForCheck('going on', ({ record: { state } }) => state === 'running' || state === 'done');
  await popup.close();
}

test('a tab that leaves for another site makes the check wait and say so; back there, one press goes on, to the same result', async () => {
  const other = await startStore('practice');
  await using visit = await startVisit({ store: 'teashop' });
  await beginCheck(visit);
  await readSome(visit, 10);
  await visit.tab.goto(`${other.origin}/`);
  const { record } = await visit.waitForCheck('waiting', ({ record: { state } }) => state === 'waiting');
  expect(record.trouble).toBe('left-site');
  const elsewhere = await visit.openPopup();
  await elsewhere.waitForHeading(/How well are your visitors served/);
  await elsewhere.close();

  await visit.tab.goto(`${visit.store.origin}/`);
  await expectToGoOn(visit, /Its tab went to another site\. It goes on/);
  await expectSameAsUndisturbed(visit);
  await other.close();
});

test('a tab that is closed makes the check wait; in a new tab of the site, one press goes on, to the same result', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await beginCheck(visit);
  await readSome(visit, 10);
  const next = await visit.browser.newPage();
  await visit.tab.close();
  await visit.waitForCheck('waiting', ({ record: { state, trouble } }) => state === 'waiting' && trouble === 'tab-closed');
  await next.goto(`${visit.store.origin}/`);
  const reopened = { ...visit, tab: next, openPopup: (tab = next) => visit.openPopup(tab) };
  await expectToGoOn(reopened, /Its tab was closed\. It goes on/);
  await expectSameAsUndisturbed(reopened);
});

test('a replaced extension leaves no walker at work, makes the check wait, and one press goes on, to the same result', async () => {
  await using visit = await startVisit({ store: 'teashop', latencyMs: 100 });
  await beginCheck(visit);
  const { record } = await readSome(visit, 10);
  await visit.replaceExtension();
  await until('silence', async () => {
    const { requests } = visit.store.counters();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return visit.store.counters().requests === requests;
  });
  const held = await visit.waitForCheck('waiting', ({ record: { state } }) => state === 'waiting');
  expect(held.record).toMatchObject({ id: record.id, trouble: 'extension-updated' });
  expect((await storedAnswers(visit.archive.page, record.id)).length).toBeGreaterThanOrEqual(10);
  await expectToGoOn(visit, /Floorwalker was updated\. It goes on/);
  await expectSameAsUndisturbed(visit);
});

test.each<[string, RegExp, (visit: Visit) => Promise<unknown>]>([
  ['closed', /^(tab-closed|browser-restarted)$/, (visit: Visit) => visit.browser.close()],
  ['killed', /^browser-restarted$/, async (visit: Visit) => void visit.browser.process()?.kill('SIGKILL')],
])(
  'a browser that is %s in the middle and started again makes the check wait, and one press goes on, to the same result',
  async (_, trouble, end) => {
    const store = await startStore('teashop');
    const profile = await mkdtemp(join(tmpdir(), 'floorwalker-kept-'));
    {
      await using visit = await startVisit({ store, launch: { profile } });
      await beginCheck(visit);
      await readSome(visit, 10);
      const isOver = new Promise((resolve) => visit.browser.process()?.once('exit', resolve));
      await end(visit);
      await isOver;
    }
    {
      await using visit = await startVisit({ store, launch: { profile } });
      const { record } = await visit.waitForCheck('waiting', ({ record: { state } }) => state === 'waiting');
      expect(record.trouble).toMatch(trouble);
      await expectToGoOn(visit, /It goes on from there now/);
      await expectSameAsUndisturbed(visit);
    }
    await store.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
);
