import { expect, test } from 'vitest';
import { beginCheck } from './begin-check.ts';
import { storedAnswers } from './stored-answers.ts';
import { startVisit } from './visit.ts';

test('a page that takes the thread of the tab for good is given up, and once the tab was loaded anew the rest is read without it', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  await visit.tab.goto(`${visit.store.origin}/before-ever`);
  await visit.tab.waitForSelector('main a');
  await beginCheck(visit, { pages: 60, atOnce: 1, perSecond: null });
  const ended = visit.waitForCheck('the end', ({ record }) => record.state === 'done');
  ended.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 30_000));
  // What a person does with a tab that does not answer.
  const other = await visit.browser.newPage();
  await other.bringToFront();
  const { record } = (await visit.archive.newest()) ?? {};
  console.log(record?.state, record?.trouble);
  console.log((await storedAnswers(visit.archive.page, record?.id ?? '')).map((one) => JSON.stringify(one).slice(0, 200)));
  expect(record).toBeDefined();
});
