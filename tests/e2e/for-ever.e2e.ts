import { expect, test } from 'vitest';
import { beginCheck } from './begin-check.ts';
import { storedAnswers } from './stored-answers.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

test('a page that takes the thread of the tab for good is given up after a while, and it is kept in mind', async () => {
  await using visit = await startVisit({ store: 'pranks' });
  await visit.tab.goto(`${visit.store.origin}/before-ever`);
  await visit.tab.waitForSelector('main a');
  await beginCheck(visit, { pages: 60, atOnce: 4, perSecond: null });
  const given = await until(
    'the page to be given up',
    async () => {
      const record = (await visit.archive.newest())?.record;
      const answers = record ? await storedAnswers(visit.archive.page, record.id) : [];
      return answers.find(({ url }) => url.endsWith('/for-ever'));
    },
    75_000,
  );
  expect(given).toMatchObject({ outcome: 'failed', reason: 'unreadable' });
});
