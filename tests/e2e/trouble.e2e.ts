import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { storedAnswers } from './stored-answers.ts';
import { startVisit } from './visit.ts';

/** What must become of addresses of the trouble store: the reason it failed with, or `page`. */
const fates: Readonly<Record<string, string>> = {
  '/fine.html': 'page',
  '/broken.html': 'page',
  '/no-title.html': 'page',
  '/cart.html': 'page',
  '/chain-1': 'page',
  '/untyped': 'page',
  '/long.html': 'page',
  '/links.html': 'page',
  '/windows-1252-header.html': 'page',
  '/windows-1252-meta.html': 'page',
  '/shift-jis.html': 'page',
  '/utf-16.html': 'page',
  '/unknown-charset.html': 'page',
  '/deep-nesting.html': 'page',
  '/hostile.html': 'page',
  '/slow.html': 'page',
  '/base/deep/page.html': 'page',
  '/gone.html': 'status',
  '/gone-for-good.html': 'status',
  '/error.html': 'status',
  '/loop-a': 'redirected',
  '/loop-self': 'redirected',
  '/elsewhere': 'redirected',
  '/far-away': 'redirected',
  '/only-spaces.html': 'empty',
  '/prices': 'not-html',
};

test('a site that misbehaves in every way is read to its end, and each oddity is counted with its reason', async () => {
  await using visit = await startVisit({ store: 'trouble' });
  await visit.setLimits({ pages: 150, atOnce: 4, perSecond: null });
  const popup = await visit.openPopup();
  await popup.press('Check this site');
  const { record, result } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done' || state === 'failed');

  expect(record.state).toBe('done');
  const answers = new Map((await storedAnswers(visit.archive.page, record.id)).map((answer) => [pathOf(answer.url), answer]));
  const found = Object.keys(fates).map((path) => [path, fateOf(answers.get(path))]);
  expect(Object.fromEntries(found)).toEqual(fates);

  const { coverage } = auditExportSchema.parse(result);
  expect(coverage.failures).toMatchObject({
    redirected: expect.any(Number),
    status: expect.any(Number),
    'not-html': expect.any(Number),
  });
  expect(Object.values(coverage.failures).reduce((sum, count) => sum + count, 0)).toBe(coverage.failed);
  for (const reason of [...Object.keys(coverage.failures), ...Object.keys(coverage.skipped)])
    expect(coverage.examples).toHaveProperty(reason);
});

function fateOf(answer: { readonly outcome: 'page' | 'failed'; readonly reason: string | null } | undefined): string {
  if (!answer) return 'never asked for';
  return answer.outcome === 'page' ? 'page' : (answer.reason ?? 'failed');
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
